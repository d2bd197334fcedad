package org.unkink.server;

import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import java.util.function.Consumer;
import org.unkink.server.http.UnreadableRequests;

/** The web server as everything that Unkink serves has it. */
final class WebServer {

    private WebServer() {}

    static Javalin of(Consumer<RoutesConfig> routes) {
        return Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            config.startup.startupWatcherEnabled = false;
            config.concurrency.useVirtualThreads = true;
            config.router.ignoreTrailingSlashes = false;
            config.jetty.modifyHttpConfiguration(http -> {
                http.setSendServerVersion(false);
                http.setRequestHeaderSize(16 * 1024);
            });
            config.jetty.modifyServer(jetty -> jetty.setErrorHandler(new UnreadableRequests()));
            routes.accept(config.routes);
        });
    }

    /** That of this build. */
    static String version() {
        String version = WebServer.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
