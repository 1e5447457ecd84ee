// Entries of the registry as labelled facts: the one description from which its text and its JSON are made.
//
// A Row is an entry; each fact has a key (for JSON), a label in both languages, its values and how sure it is.
//
//   for (const EntryFact& fact : facts_of(document, registry, as_of).facts) …
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rules/registry/registry.h"

namespace rasoat::app {

struct EntryFact {
  std::string_view key;  // "issuer"
  std::string_view vi;   // "cơ quan ban hành"
  std::string_view en;
  std::vector<std::string> values;
  rules::Confidence confidence = rules::Confidence::kVerified;
  bool many = false;  // a list in JSON even where it has one value
};

struct EntryRow {
  std::string_view kind;  // "document", "body", "place", "type", "organ", "term", "lexicon"
  std::string name;
  std::vector<EntryFact> facts;  // only those given
  rules::Confidence confidence = rules::Confidence::kVerified;
  rules::Wording note;
  std::string origin;
};

using AsOf = std::optional<rules::Date>;
// With a date: also whether it holds, lives, then.
[[nodiscard]] EntryRow facts_of(const rules::Document& document, const rules::Registry& registry, const AsOf& at);
[[nodiscard]] EntryRow facts_of(const rules::Body& body, const rules::Registry& registry, const AsOf& at);
[[nodiscard]] EntryRow facts_of(const rules::Place& place, const rules::Registry& registry, const AsOf& at);
[[nodiscard]] EntryRow facts_of(const rules::TypeCode& type);
[[nodiscard]] EntryRow facts_of(const rules::OrganCode& organ);
[[nodiscard]] EntryRow facts_of(const rules::Term& term);

}  // namespace rasoat::app
