package org.ventanilla.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts our page in the place of the server's own, and prints it. */
@Component
class BareErrorPage implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final ObjectProvider<House> house;
    private final ObjectProvider<JteViews> views;
    private final MessageSource messages;

    /** The house is asked for late: the server is made before the pages that are in it. */
    BareErrorPage(ObjectProvider<House> house, ObjectProvider<JteViews> views, MessageSource messages) {
        this.house = house;
        this.views = views;
        this.messages = messages;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new BareErrors(this)));
    }

    /** In the language and light this browser chose, as far as its request could be read. Repeats nothing of it. */
    String in(HttpServletRequest request, int status) {
        var taste = Taste.of(request);
        var setting = new Setting("/", taste, null, house.getObject(), new Seal("_csrf", () -> "", ""), false);
        var key = ErrorPages.key(status);
        var page = new Page(new Say(taste.locale(), messages), "", setting, null, false).titled(key + ".title");
        return views.getObject().print("ui/pages/fault", Map.of("page", page, "key", key));
    }
}
