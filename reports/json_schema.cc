#include "reports/json_schema.h"

#include "reports/json_writer.h"

namespace rasoat::reports {
namespace {

std::string pointer_to(std::string_view definition) { return "#/definitions/" + std::string(definition); }

class SchemaWriter {
 public:
  std::string write(const SchemaDocument& document) {
    json_.begin_object();
    json_.member("$schema", "http://json-schema.org/draft-07/schema#");
    json_.member("title", document.title);
    json_.member("description", document.description);
    body(document.root);
    json_.key("definitions");
    json_.begin_object();
    for (const NamedSchema& definition : document.definitions) {
      json_.line_end();
      named(definition);
    }
    json_.end_object();
    json_.end_object();
    json_.line_end();
    return json_.take();
  }

 private:
  void named(const NamedSchema& one) {
    json_.key(one.name);
    schema(one.schema);
  }

  // In draft-07 whatever stands beside a `$ref` is passed over, so that a reference with words of its own is wrapped:
  // in an `anyOf`, because editors complete a key whose schema is an `allOf` without its colon.
  void schema(const Schema& schema) {
    json_.begin_object();
    const bool bare = schema.title.empty() && schema.description.empty();
    member("title", schema.title);
    member("description", schema.description);
    if (!schema.refers_to.empty() && bare) json_.member("$ref", pointer_to(schema.refers_to));
    if (!schema.refers_to.empty() && !bare) reference(schema.refers_to);
    body(schema);
    json_.end_object();
  }

  void body(const Schema& schema) {
    value(schema);
    list("anyOf", schema.any_of);
    if (!schema.items.empty()) {
      json_.key("items");
      this->schema(schema.items.front());
    }
    number("minItems", schema.min_items);
    object(schema);
  }

  void value(const Schema& schema) {
    types(schema.types);
    if (!schema.never.empty()) {
      json_.key("not");
      json_.begin_object();
      types(schema.never);
      json_.end_object();
    }
    if (!schema.choices.empty()) choices(schema.choices);
    if (!schema.examples.empty()) texts("examples", schema.examples);
    member("pattern", schema.pattern);
    number("minimum", schema.minimum);
    number("minLength", schema.min_length);
  }

  void types(const std::vector<std::string_view>& types) {
    if (types.size() == 1) json_.member("type", types.front());
    if (types.size() > 1) texts("type", types);
  }

  void object(const Schema& schema) {
    named_list("properties", schema.properties);
    named_list("patternProperties", schema.patterns);
    if (schema.closed) json_.member("additionalProperties", false);
    if (!schema.others.empty()) {
      json_.key("additionalProperties");
      this->schema(schema.others.front());
    }
    if (!schema.required.empty()) texts("required", schema.required);
    number("minProperties", schema.min_properties);
    number("maxProperties", schema.max_properties);
  }

  void choices(const std::vector<Schema::Choice>& choices) {
    json_.key("enum");
    json_.begin_array();
    for (const Schema::Choice& choice : choices) json_.text(choice.value);
    json_.end_array();
    if (choices.front().label.empty()) return;
    json_.key("enumDescriptions");
    json_.begin_array();
    for (const Schema::Choice& choice : choices) json_.text(choice.label);
    json_.end_array();
  }

  void reference(std::string_view definition) {
    json_.key("anyOf");
    json_.begin_array();
    json_.begin_object();
    json_.member("$ref", pointer_to(definition));
    json_.end_object();
    json_.end_array();
  }

  void list(std::string_view key, const std::vector<Schema>& all) {
    if (all.empty()) return;
    json_.key(key);
    json_.begin_array();
    for (const Schema& one : all) schema(one);
    json_.end_array();
  }

  void named_list(std::string_view key, const std::vector<NamedSchema>& all) {
    if (all.empty()) return;
    json_.key(key);
    json_.begin_object();
    for (const NamedSchema& one : all) named(one);
    json_.end_object();
  }

  template <typename Texts>
  void texts(std::string_view key, const Texts& all) {
    json_.key(key);
    json_.begin_array();
    for (const auto& one : all) json_.text(one);
    json_.end_array();
  }

  void member(std::string_view key, const std::string& value) {
    if (!value.empty()) json_.member(key, value);
  }
  void number(std::string_view key, std::optional<std::uint32_t> value) {
    if (value) json_.member(key, *value);
  }

  JsonWriter json_;
};

}  // namespace

std::string schema_text(const SchemaDocument& document) { return SchemaWriter().write(document); }

}  // namespace rasoat::reports
