// A JSON Schema (draft-07) as plain data, and its text.
//
// What editors know of a format, to complete, explain and check a file while it is typed. This file knows how such a
// schema is written, not what any format holds: that is assembled from the closed tables elsewhere (app/plan_schema,
// app/rule_schema). Only what our formats need is here. The same data gives the same bytes.
//
//   Schema text;  text.types = {"string", "number"};  text.description = "thời hạn";
//   out << schema_text({.title = "…", .root = text, .definitions = {}});
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace rasoat::reports {

struct NamedSchema;

// Empty members are not written; all that are written must hold at once. Nothing written: anything is right.
struct Schema {
  struct Choice {
    std::string value;
    std::string label;  // what an editor shows beside it
  };

  std::string title;
  std::string description;
  std::string refers_to;  // the name of a definition
  std::vector<std::string_view> types;
  std::vector<std::string_view> never;  // types that are wrong
  std::vector<Choice> choices;
  std::vector<std::string> examples;  // offered by editors, not binding
  std::string pattern;                // of texts
  std::optional<std::uint32_t> minimum, min_length, min_items, min_properties, max_properties;
  std::vector<Schema> any_of;
  std::vector<Schema> items;  // none or one: of every element
  std::vector<NamedSchema> properties;
  std::vector<NamedSchema> patterns;  // by the pattern of the key
  std::vector<Schema> others;         // none or one: of every other key
  std::vector<std::string> required;
  bool closed = false;  // no other keys
};

struct NamedSchema {
  std::string name;
  Schema schema;
};

struct SchemaDocument {
  std::string title;
  std::string description;
  Schema root;  // of the whole file
  std::vector<NamedSchema> definitions;
};

// One JSON text, a definition a line.
[[nodiscard]] std::string schema_text(const SchemaDocument& document);

}  // namespace rasoat::reports
