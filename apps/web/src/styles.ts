import '@jamboree/platform-web/styles/tokens.css';
import '@jamboree/platform-web/styles/fonts.css';
import '@jamboree/platform-web/styles/base.css';
