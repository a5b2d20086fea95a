/** What a Relay frontend asks: a list in pages, and one of its items again by its global id. */
import { graphql } from "relay-runtime";

export const Page = graphql`
  query operationsPageQuery($count: Int!, $status: ContradictionStatus!) {
    ...operations_contradictions @arguments(count: $count, status: $status)
  }
`;

export const Contradictions = graphql`
  fragment operations_contradictions on Query
  @argumentDefinitions(
    count: { type: "Int", defaultValue: 2 }
    cursor: { type: "String" }
    status: { type: "ContradictionStatus!" }
  )
  @refetchable(queryName: "operationsMoreQuery") {
    contradictions(first: $count, after: $cursor, filter: { status: { eq: $status } })
      @connection(key: "operations_contradictions", filters: ["filter"]) {
      edges {
        node {
          ...operations_contradiction
        }
      }
    }
  }
`;

export const Contradiction = graphql`
  fragment operations_contradiction on Contradiction
  @refetchable(queryName: "operationsAgainQuery") {
    id
    kind
    a {
      text
      statement {
        speaker {
          name
        }
      }
    }
  }
`;
