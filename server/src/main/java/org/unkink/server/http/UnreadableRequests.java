package org.unkink.server.http;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.unkink.answers.contract.Json;

/** Answers what is not good enough HTTP to reach a route with a problem too, instead of the web server's own page. */
public final class UnreadableRequests implements Request.Handler {

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        byte[] problem = Json.bytes(Json.object()
                .put("type", "https://unkink.org/problems/unreadable-request")
                .put("title", "The request cannot be read")
                .put("status", response.getStatus())
                .put("detail", "It does not follow the rules of HTTP. Nothing was stored."));
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/problem+json");
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.write(true, ByteBuffer.wrap(problem), callback);
        return true;
    }
}
