package org.unkink.server.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.unkink.answers.call.Problem;
import org.unkink.answers.call.Problem.Kind;

/** Answers what is not good enough HTTP to reach a route with a problem too, instead of the web server's own page. */
public final class UnreadableRequests implements Request.Handler {

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Problem problem =
                Problem.of(Kind.UNREADABLE_REQUEST, "It does not follow the rules of HTTP. Nothing was stored.");
        String text = """
                {"type":"%s","title":"%s","status":%d,"detail":"%s"}""".formatted(
                        problem.document().type(), problem.document().title(), response.getStatus(), problem.detail());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/problem+json");
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.write(true, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), callback);
        return true;
    }
}
