package org.ventanilla.ui;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Tells the top of the page who is signed in, or nobody. Answered by whoever knows callers and centres. */
@FunctionalInterface
public interface Reception {
    @Nullable
    Signed findSigned(HttpServletRequest request);
}
