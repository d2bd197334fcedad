package org.unkink.server.sync;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.unkink.answers.Service;
import org.unkink.answers.call.Call;
import org.unkink.answers.call.Problem;
import org.unkink.answers.call.ProblemException;
import org.unkink.answers.call.Response;
import org.unkink.answers.contract.Contract;
import org.unkink.answers.contract.Contract.Operation;
import org.unkink.answers.contract.ContractFile;
import org.unkink.answers.contract.Fault;
import org.unkink.answers.contract.Faults;
import org.unkink.answers.json.Json;
import org.unkink.answers.json.JsonValue;
import org.unkink.answers.json.JsonValue.Obj;
import org.unkink.answers.json.MalformedJsonException;
import org.unkink.answers.store.Cursor;
import org.unkink.answers.store.StoreException;
import org.unkink.server.sync.SyncRoute.Access;
import org.unkink.server.sync.SyncRoute.Caller;
import org.unkink.server.sync.SyncStore.Appended;
import org.unkink.server.sync.SyncStore.Device;
import org.unkink.server.sync.SyncStore.Joined;
import org.unkink.server.sync.SyncStore.Most;
import org.unkink.server.sync.SyncStore.Page;
import org.unkink.server.sync.SyncStore.Sealed;

/** Every operation of {@code sync.yaml} with what answers it. */
public final class SyncApi {

    /** The time an invitation holds: that of carrying one device to the other. */
    static final Duration INVITED = Duration.ofMinutes(10);

    /** Many years of a person who notes much. */
    static final Most MOST_OF_A_JOURNAL = new Most(100_000, 64L * 1024 * 1024);

    static final int MOST_DEVICES = 10;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String BEARER = "bearer ";

    private final SyncStore store;
    private final InstantSource clock;
    private final String version;
    private final int mostJournals;
    private final Consumer<Throwable> failures;
    private final ContractFile file = ContractFile.load("/sync.yaml");
    private final Contract contract = new Contract(file.document(), Map.of());
    private final RateLimit devices;
    private final RateLimit newcomers;
    private final List<SyncRoute> routes;

    /**
     * Puts it together.
     *
     * @param version of this build, for the health page
     * @param mostJournals so many journals are kept
     * @param failures is told of everything that went wrong in the service itself
     */
    public SyncApi(
            SyncStore store, InstantSource clock, String version, int mostJournals, Consumer<Throwable> failures) {
        this.store = store;
        this.clock = clock;
        this.version = version;
        this.mostJournals = mostJournals;
        this.failures = failures;
        this.devices = new RateLimit(clock, 240, Duration.ofMillis(250));
        this.newcomers = new RateLimit(clock, 20, Duration.ofSeconds(6));
        this.routes = List.of(
                new SyncRoute(new Operation("GET", "/sync/v1/health"), Access.ALL, this::health),
                new SyncRoute(new Operation("GET", "/openapi"), Access.ALL, this::description),
                new SyncRoute(new Operation("POST", "/sync/v1/journals"), Access.NEWCOMERS, this::create),
                new SyncRoute(new Operation("POST", "/sync/v1/devices"), Access.NEWCOMERS, this::join),
                new SyncRoute(new Operation("GET", "/sync/v1/devices"), Access.DEVICES, this::list),
                new SyncRoute(new Operation("DELETE", "/sync/v1/devices"), Access.DEVICES, this::revoke),
                new SyncRoute(new Operation("POST", "/sync/v1/invitations"), Access.DEVICES, this::invite),
                new SyncRoute(new Operation("GET", "/sync/v1/entries"), Access.DEVICES, this::page),
                new SyncRoute(new Operation("POST", "/sync/v1/entries"), Access.DEVICES, this::append),
                new SyncRoute(new Operation("DELETE", "/sync/v1/entries"), Access.DEVICES, this::delete));
    }

    public List<SyncRoute> routes() {
        return routes;
    }

    /** True of an operation that has a body. */
    public boolean takesBody(SyncRoute route) {
        return contract.takesBody(route.operation());
    }

    /**
     * Lets somebody in, before anything else of the request is read.
     *
     * @param address of the sender
     * @param authorization the header of that name, null if there is none
     * @throws SyncProblem if they may not ask, or not now
     */
    public Caller admit(SyncRoute route, String address, @Nullable String authorization) {
        return switch (route.access()) {
            case ALL -> Caller.NOBODY;
            case NEWCOMERS -> {
                limit(newcomers, address);
                yield Caller.NOBODY;
            }
            case DEVICES -> device(address, authorization);
        };
    }

    private static void limit(RateLimit limit, String sender) {
        if (!limit.takes(sender)) {
            throw SyncProblem.tooMany(limit.retryAfter());
        }
    }

    private Caller device(String address, @Nullable String authorization) {
        Optional<Caller> known = Optional.ofNullable(authorization)
                .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(header -> Secret.sent(header.substring(BEARER.length()).strip()))
                .flatMap(token -> store.device(token.journal(), token.hash())
                        .map(device -> new Caller(token.journal(), device.id())));
        if (known.isEmpty()) {
            limit(newcomers, address);
            throw SyncProblem.tokenNeeded();
        }
        limit(devices, known.get().journal() + " " + known.get().device());
        return known.get();
    }

    /** The answer to a request of somebody who was let in; whatever is wrong with it is one, too. */
    public Response answer(SyncRoute route, Caller caller, Map<String, List<String>> query, byte[] body) {
        try {
            return route.handler().answer(checked(route, query, body), caller);
        } catch (RuntimeException e) {
            return failed(e);
        }
    }

    /** The answer to a request that went wrong. */
    public Response failed(Exception failure) {
        return switch (failure) {
            case SyncProblem problem -> problem.response();
            case ProblemException problem -> Service.problem(problem.problem());
            case StoreException e -> {
                failures.accept(e);
                yield Service.problem(Problem.of(Problem.Kind.STORE_UNAVAILABLE, String.valueOf(e.getMessage())));
            }
            default -> {
                failures.accept(failure);
                yield Service.problem(Problem.of(Problem.Kind.INTERNAL, "This is our fault. Nothing was stored."));
            }
        };
    }

    private Call checked(SyncRoute route, Map<String, List<String>> query, byte[] raw) {
        Faults faults = new Faults();
        Obj known = contract.query(route.operation(), query, faults);
        JsonValue body = Obj.EMPTY;
        if (takesBody(route)) {
            try {
                body = Json.parse(raw);
                contract.checkBody(route.operation(), body, faults);
            } catch (MalformedJsonException e) {
                faults.add(Fault.malformed(e));
            }
        }
        refuse(faults);
        return new Call(known, body.asObject(), raw);
    }

    private static void refuse(Faults faults) {
        if (!faults.isEmpty()) {
            throw new ProblemException(Problem.invalid(faults.list()));
        }
    }

    private Response health(Call call, Caller caller) {
        store.ping();
        return Response.json(json -> json.value("status", "ok").value("version", version));
    }

    private Response description(Call call, Caller caller) {
        return Response.of("application/yaml; charset=utf-8", file.yaml());
    }

    private Response create(Call call, Caller caller) {
        Secret token = Secret.ofNewJournal();
        Device device = newDevice(call);
        Cursor beginning = store.create(token.journal(), device, token.hash(), mostJournals)
                .orElseThrow(() -> SyncProblem.of(
                        SyncProblem.Kind.NO_ROOM,
                        "This server keeps at most " + mostJournals + " journals. Who runs it can allow more."));
        return joined(token, device, beginning);
    }

    private Response join(Call call, Caller caller) {
        Secret code = Secret.sent(call.body().text("invitation"));
        Secret token = Secret.of(code.journal());
        Device device = newDevice(call);
        Joined joined = store.join(code.journal(), code.hash(), clock.millis(), device, token.hash(), MOST_DEVICES);
        return switch (joined) {
            case Joined.Done(Cursor beginning) -> joined(token, device, beginning);
            case Joined.NoInvitation _ ->
                throw SyncProblem.of(
                        SyncProblem.Kind.NO_INVITATION,
                        "An invitation holds for " + INVITED.toMinutes()
                                + " minutes, for one device. Make a new one on a device that has joined.");
            case Joined.TooMany _ ->
                throw SyncProblem.of(
                        SyncProblem.Kind.NO_ROOM,
                        "A journal has at most " + MOST_DEVICES
                                + " devices. Revoke one that is not used any more, and make a new invitation.");
        };
    }

    private Device newDevice(Call call) {
        String id = HexFormat.of().toHexDigits(RANDOM.nextLong());
        return new Device(id, call.body().text("device").strip(), clock.millis());
    }

    private static Response joined(Secret token, Device device, Cursor beginning) {
        return Response.json(json -> json.value("journal", token.journal())
                .value("device", device.id())
                .value("token", token.text())
                .value("next", beginning.toString()));
    }

    private Response invite(Call call, Caller caller) {
        Secret code = Secret.of(caller.journal());
        long until = clock.instant().plus(INVITED).toEpochMilli();
        store.invite(caller.journal(), code.hash(), until);
        return Response.json(json -> json.value("invitation", code.text()).value("until", until));
    }

    private Response list(Call call, Caller caller) {
        List<Device> all = store.devices(caller.journal());
        return Response.json(json -> {
            json.array("devices");
            for (Device device : all) {
                json.object()
                        .value("id", device.id())
                        .value("name", device.name())
                        .value("joined", device.joined())
                        .value("current", device.id().equals(caller.device()))
                        .end();
            }
            json.end();
        });
    }

    private Response revoke(Call call, Caller caller) {
        if (!store.revoke(caller.journal(), needed(call, "device"))) {
            throw new ProblemException(Problem.invalid(
                    List.of(Fault.ofParameter("device", "unknown-device", "There is no such device."))));
        }
        return Response.nothing();
    }

    private static String needed(Call call, String parameter) {
        return call.query()
                .find(parameter)
                .map(JsonValue::asText)
                .orElseThrow(() -> new ProblemException(Problem.invalid(
                        List.of(Fault.ofParameter(parameter, "missing", "This parameter is missing.")))));
    }

    private Response page(Call call, Caller caller) {
        Cursor after = Cursor.parse(call.query().text("after")).orElseThrow();
        Page page = store.page(caller.journal(), after, call.query().number("limit"))
                .orElseThrow(SyncApi::noSuchPlace);
        return Response.json(json -> {
            json.array("entries");
            for (Sealed entry : page.entries()) {
                json.object()
                        .value("id", entry.id())
                        .value("sealed", entry.text())
                        .end();
            }
            json.end().value("next", page.next().toString()).value("more", page.more());
        });
    }

    private static SyncProblem noSuchPlace() {
        return SyncProblem.of(
                SyncProblem.Kind.NO_SUCH_PLACE,
                "Everything was deleted since, or the server was set back. Ask from the beginning which of the two it is.");
    }

    private Response append(Call call, Caller caller) {
        List<Sealed> batch = call.body().list("entries").stream()
                .map(JsonValue::asObject)
                .map(entry -> new Sealed(entry.text("id"), entry.text("sealed")))
                .toList();
        return switch (store.append(caller.journal(), call.body().text("epoch"), batch, MOST_OF_A_JOURNAL)) {
            case Appended.Stored(int appended, List<String> known) ->
                Response.json(json -> {
                    json.value("appended", appended).array("known");
                    known.forEach(json::value);
                    json.end();
                });
            case Appended.OtherEpoch _ -> throw noSuchPlace();
            case Appended.Full _ ->
                throw SyncProblem.of(
                        SyncProblem.Kind.NO_ROOM,
                        "A journal has at most " + MOST_OF_A_JOURNAL.entries() + " entries and "
                                + MOST_OF_A_JOURNAL.bytes() + " bytes. Nothing was stored.");
        };
    }

    private Response delete(Call call, Caller caller) {
        String epoch = store.delete(caller.journal(), needed(call, "epoch"));
        return Response.json(json -> json.value("epoch", epoch));
    }
}
