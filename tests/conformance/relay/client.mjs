// Relay's own client against the server, by the hashes of what its compiler persisted alone:
// node client.mjs URL. Fails where the store does not come to hold what it should.
import assert from "node:assert/strict";
import relay from "relay-runtime";
import again from "./__generated__/operationsAgainQuery.graphql.js";
import more from "./__generated__/operationsMoreQuery.graphql.js";
import page from "./__generated__/operationsPageQuery.graphql.js";

const { ConnectionHandler, Environment, Network, RecordSource, Store, fetchQuery } = relay;
const PAGE = 2;
const variables = { count: PAGE, status: "PROPOSED" };

async function ask(request, given) {
  const answer = await fetch(process.argv[2], {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ documentId: request.id, variables: given }),
  });
  assert.equal(answer.status, 200);
  return answer.json();
}

const environment = new Environment({
  network: Network.create(ask),
  store: new Store(new RecordSource()),
});

/** What the store holds of the list: the ids of its items, and whether there are more. */
function held() {
  let found;
  environment.commitUpdate((store) => {
    const list = ConnectionHandler.getConnection(store.getRoot(), "operations_contradictions", {
      filter: { status: { eq: variables.status } },
    });
    const info = list.getLinkedRecord("pageInfo");
    found = {
      ids: list.getLinkedRecords("edges").map((edge) => edge.getLinkedRecord("node").getDataID()),
      cursor: info.getValue("endCursor"),
      hasMore: info.getValue("hasNextPage"),
    };
  });
  return found;
}

const operation = relay.createOperationDescriptor(page, variables);
environment.retain(operation);
await fetchQuery(environment, page, variables).toPromise();
const first = held();
assert.equal(first.ids.length, PAGE);
assert.ok(first.hasMore);

await fetchQuery(environment, more, { ...variables, cursor: first.cursor }).toPromise();
const second = held();
assert.deepEqual(second.ids.slice(0, PAGE), first.ids);
assert.equal(new Set(second.ids).size, 2 * PAGE, "the second page goes on where the first ended");

const [id] = second.ids;
const { node } = await fetchQuery(environment, again, { id }).toPromise();
assert.equal(node.__typename ?? "Contradiction", "Contradiction");
assert.equal(environment.getStore().getSource().get(id).__typename, "Contradiction");
console.log(`relay: ${second.ids.length} items in two pages, one of them again by its id`);
