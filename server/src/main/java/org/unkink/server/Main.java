package org.unkink.server;

import io.javalin.util.JavalinBindException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.unkink.catalogue.CatalogueContent;
import org.unkink.server.store.DataFolder;
import org.unkink.server.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts the service from the command line. Exit codes: 2 for a wrong option or data folder, 3 for a port in use. */
@Command(
        name = "unkink",
        mixinStandardHelpOptions = true,
        description = "The guided routine for a sore neck and upper back, on this machine only.")
public final class Main implements Callable<Integer> {

    /** Kept here, since a logger that nobody holds forgets its level. */
    private static final Logger ROOT = Logger.getLogger("");

    /** It reports a port in use with a stack trace, which is reported here in one sentence. */
    private static final Logger WEB_SERVER = Logger.getLogger("io.javalin.Javalin");

    @Option(names = "--port", paramLabel = "N", defaultValue = "8080", description = "Port on 127.0.0.1; 0 for any.")
    private int port;

    @Option(names = "--data", paramLabel = "DIR", description = "Folder of the journal; it has to exist.")
    private @Nullable Path data;

    @Option(names = "--no-browser", description = "Taken for the launcher, which opens the browser.")
    @SuppressWarnings("UnusedVariable") // the launcher reads it
    private boolean noBrowser;

    public static void main(String[] arguments) {
        ROOT.setLevel(Level.WARNING);
        WEB_SERVER.setLevel(Level.OFF);
        int exit = new CommandLine(new Main()).execute(arguments);
        if (exit != 0) {
            System.exit(exit);
        }
    }

    @Override
    public Integer call() {
        if (port < 0 || port > 65535) {
            return refuse(2, "A port is a number from 0 to 65535, not " + port + ".");
        }
        try {
            DataFolder folder = data == null ? DataFolder.ofUser() : new DataFolder(data);
            App app = App.start(new App.Settings(folder, port, Clock.systemUTC(), CatalogueContent.load(), "/web"));
            Runtime.getRuntime().addShutdownHook(new Thread(app::close));
            System.out.println("Unkink is ready: " + app.address());
            return 0;
        } catch (StoreException e) {
            return refuse(2, String.valueOf(e.getMessage()));
        } catch (JavalinBindException e) {
            return refuse(3, "Port " + port + " is in use. Stop what uses it, or name another one with --port.");
        }
    }

    private static int refuse(int exit, String sentence) {
        System.err.println(sentence);
        return exit;
    }
}
