package org.ventanilla.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.MethodParameter;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands request methods the {@link Page} or the {@link Say} they ask for. */
class PageArgument implements HandlerMethodArgumentResolver {

    private final MessageSource messages;
    private final House house;
    private final Reception reception;

    PageArgument(MessageSource messages, House house, Reception reception) {
        this.messages = messages;
        this.house = house;
        this.reception = reception;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Page.class || parameter.getParameterType() == Say.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer view,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var asked = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        var say = new Say(Taste.of(asked).locale(), messages);
        return parameter.getParameterType() == Say.class ? say : page(asked, say);
    }

    private Page page(HttpServletRequest request, Say say) {
        var setting = new Setting(
                request.getRequestURI(),
                Taste.of(request),
                reception.findSigned(request),
                house,
                seal(request),
                Stale.isOnlyShown(request) || Stale.isTold(request));
        return new Page(say, "", setting, null, false);
    }

    private static Seal seal(HttpServletRequest request) {
        var key = Stale.isOnlyShown(request) ? sentKey(request) : UUID.randomUUID();
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Seal(token.getParameterName(), token::getToken, key.toString())
                : new Seal("_csrf", () -> "", key.toString());
    }

    /** What came too late keeps its key: shown twice and sent twice, it is still done once. */
    private static UUID sentKey(HttpServletRequest request) {
        try {
            return UUID.fromString(Objects.requireNonNullElse(request.getParameter("key"), ""));
        } catch (IllegalArgumentException _) {
            return UUID.randomUUID();
        }
    }
}
