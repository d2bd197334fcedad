import { describe, expect, it } from "vitest";
import { Api, ApiProblem, Offline } from "./client";

function apiThatAnswers(status: number, body: string, type = "application/problem+json") {
  const fetcher = async () => new Response(body, { status, headers: { "content-type": type } });
  return new Api(() => "Europe/Berlin", fetcher, "http://unkink.test");
}

const dueProblem = {
  type: "https://unkink.org/problems/check-due",
  title: "The check is due",
  status: 409,
  faults: [{ code: "x", message: "Answer the check." }],
};

describe("the client", () => {
  it("hands over what the server found wrong", async () => {
    const failure = await apiThatAnswers(409, JSON.stringify(dueProblem))
      .plan({ minutes: 15 } as never)
      .catch((e: unknown) => e);
    expect(failure).toBeInstanceOf(ApiProblem);
    expect((failure as ApiProblem).kind).toBe("check-due");
    expect((failure as ApiProblem).problem.faults?.[0]?.message).toBe("Answer the check.");
  });

  it("takes a gateway's page for a server that is away", async () => {
    await expect(apiThatAnswers(502, "<h1>Bad gateway</h1>", "text/html").person()).rejects.toBeInstanceOf(Offline);
  });

  it("takes a page in place of an answer for a server that is away", async () => {
    await expect(apiThatAnswers(200, "<h1>Log in</h1>", "text/html").person()).rejects.toBeInstanceOf(Offline);
  });

  it("calls a failed connection offline", async () => {
    const api = new Api(
      () => "UTC",
      async () => {
        throw new TypeError("Failed to fetch");
      },
      "http://unkink.test",
    );
    await expect(api.person()).rejects.toBeInstanceOf(Offline);
  });

  it("keeps the status of an error without problem details", async () => {
    const failure = await apiThatAnswers(404, "nothing", "text/plain")
      .person()
      .catch((e: unknown) => e);
    expect((failure as ApiProblem).problem.status).toBe(404);
  });

  it("sends the person's time zone", async () => {
    let asked = "";
    const api = new Api(
      () => "Europe/Berlin",
      async (request) => {
        asked = request.url;
        return new Response("{}", { headers: { "content-type": "application/json" } });
      },
      "http://unkink.test",
    );
    await api.person();
    expect(asked).toBe("http://unkink.test/api/v1/person?zone=Europe%2FBerlin");
  });

  it("accepts an answer without a body", async () => {
    const api = new Api(
      () => "UTC",
      async () => new Response(null, { status: 204 }),
      "http://unkink.test",
    );
    await expect(api.deleteEverything()).resolves.toBeUndefined();
  });
});
