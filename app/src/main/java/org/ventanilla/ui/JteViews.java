package org.ventanilla.ui;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Finds the compiled template a page names and prints it. */
class JteViews implements ViewResolver, Ordered {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        var template = name + ".jte";
        return engine.hasTemplate(template) ? new JteView(template) : null;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    /** A part as content of another template. */
    Content content(String template, Map<String, Object> values) {
        return output -> engine.render("ui/" + template + ".jte", values, output);
    }

    /** A whole page as text, where no request of ours is being answered. */
    String print(String template, Map<String, Object> values) {
        var output = new StringOutput();
        engine.render(template + ".jte", values, output);
        return output.toString();
    }

    private class JteView implements View {

        private final String template;

        JteView(String template) {
            this.template = template;
        }

        /** Without it, content negotiation passes this view over and forwards to the name as an address. */
        @Override
        public String getContentType() {
            return "text/html;charset=UTF-8";
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            var wanted = new HashMap<String, Object>();
            if (model != null) {
                model.forEach((name, value) -> {
                    if (!name.startsWith("org.springframework.")) {
                        wanted.put(name, value);
                    }
                });
            }
            var output = new Utf8ByteOutput();
            engine.render(template, wanted, output);
            response.setContentType(getContentType());
            response.setContentLength(output.getContentLength());
            output.writeTo(response.getOutputStream());
        }
    }
}
