#include "app/rule_schema.h"

#include <algorithm>
#include <string>
#include <utility>

#include "app/plan_schema.h"
#include "rules/language/operators.h"

namespace rasoat::app {

using reports::NamedSchema;
using reports::Schema;
using rules::Key;
using rules::Section;
using rules::Shape;

namespace {

// Its text is a selector, or a path from the plan.
constexpr std::string_view kSelectorKey = "for_each";

Schema text_schema() {
  Schema text, other, either;
  text.types = {"string"};
  text.min_length = 1;
  other.never = {"string", "object", "array", "null"};
  either.any_of = {std::move(text), std::move(other)};
  return either;
}

Schema many(Schema one) {
  Schema schema = one_or_many(std::move(one));
  schema.any_of.front().min_items = 1;
  return schema;
}

Schema matching(std::string pattern) {
  Schema schema;
  schema.types = {"string"};
  schema.pattern = std::move(pattern);
  return schema;
}

Schema either(Schema one, Schema other) {
  Schema schema;
  schema.any_of = {std::move(one), std::move(other)};
  return schema;
}

template <typename Rows>
Schema words(const Rows& rows) {
  Schema schema;
  for (const auto& row : rows) schema.choices.push_back({std::string(row.word), ""});
  return schema;
}

Schema one_of(std::string_view blank_separated) {
  Schema schema;
  while (!blank_separated.empty()) {
    const std::size_t end = std::min(blank_separated.find(' '), blank_separated.size());
    schema.choices.push_back({std::string(blank_separated.substr(0, end)), ""});
    blank_separated.remove_prefix(std::min(end + 1, blank_separated.size()));
  }
  return schema;
}

// A path, or (for_each) a selector: what they may begin with is offered, where they lead is the loader's to judge.
Schema path_schema() {
  Schema schema = text_schema();
  for (const rules::Selector& selector : rules::selectors()) schema.examples.emplace_back(selector.written);
  return schema;
}

Schema object_of(Schema others) {
  Schema schema;
  schema.types = {"object"};
  schema.others = {std::move(others)};
  return schema;
}

Schema flag_schema() {
  Schema truth;
  truth.types = {"boolean"};
  return either(std::move(truth), matching("^(true|false)$"));
}

Schema count_schema() {
  Schema number;
  number.types = {"integer"};
  number.minimum = 0;
  return either(std::move(number), matching("^[0-9]+$"));
}

// Every section that can be reached from the first one, each a definition named by the key that leads to it first.
class SectionSchemas {
 public:
  explicit SectionSchemas(Lang lang) : lang_(lang) {}

  // `document` is given the definitions; the schema of the section itself is returned.
  Schema make(Section root, reports::SchemaDocument& document) {
    Schema whole = object_of_keys(rules::keys_of(root));
    // The list grows while it is gone through.
    for (std::size_t i = 0; i < sections_.size(); ++i) {
      const auto [section, name] = sections_[i];
      Schema schema = section == Section::kNone ? condition() : object_of_keys(rules::keys_of(section));
      document.definitions.push_back({std::string(name), std::move(schema)});
    }
    if (!plan_) return whole;
    std::vector<NamedSchema> plan = plan_definitions(lang_);
    std::move(plan.begin(), plan.end(), std::back_inserter(document.definitions));
    return whole;
  }

 private:
  Schema reference_to(Section section, std::string_view key) {
    const auto known =
        std::find_if(sections_.begin(), sections_.end(), [&](const auto& one) { return one.first == section; });
    Schema schema;
    schema.refers_to = known == sections_.end() ? key : known->second;
    if (known == sections_.end()) sections_.emplace_back(section, key);
    return schema;
  }

  Schema reference_to_condition() { return reference_to(Section::kNone, "condition"); }

  Schema reference_to_plan() {
    plan_ = true;
    Schema schema;
    schema.refers_to = plan_definition();
    return schema;
  }

  // What the vocabulary says of a key or operator, and how it is written.
  template <typename Row>
  NamedSchema explained(const Row& row, Schema schema) {
    schema.title = row.name;
    schema.description = std::string(pick(lang_, row.vi, row.en)) + " – " + rules::shape_words(row.shape).in(lang_);
    return {std::string(row.name), std::move(schema)};
  }

  NamedSchema property_of(const Key& key) {
    return explained(key, key.name == kSelectorKey ? path_schema() : schema_of(key));
  }

  Schema object_of_keys(std::span<const Key> keys) {
    Schema schema;
    schema.types = {"object"};
    schema.closed = true;
    for (const Key& key : keys) {
      schema.properties.push_back(property_of(key));
      if (key.needed) schema.required.emplace_back(key.name);
    }
    return schema;
  }

  Schema condition() {
    Schema schema;
    schema.types = {"object"};
    schema.closed = true;
    schema.min_properties = schema.max_properties = 1;
    for (const rules::Operator& one : rules::operators()) {
      const bool mapping = one.shape == Shape::kMapping;
      const Key key{.name = one.name, .shape = one.shape, .codes = one.codes, .vi = one.vi, .en = one.en};
      schema.properties.push_back(explained(one, mapping ? object_of_keys(one.keys) : schema_of(key)));
    }
    return schema;
  }

  Schema conditions() {
    Schema schema;
    schema.types = {"array"};
    schema.items = {reference_to_condition()};
    schema.min_items = 1;
    return schema;
  }

  Schema schema_of(const Key& key) {
    switch (key.shape) {
      case Shape::kText:
        return text_schema();
      case Shape::kTexts:
        return many(text_schema());
      case Shape::kDate:
        return matching("^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
      case Shape::kFlag:
        return flag_schema();
      case Shape::kCount:
        return count_schema();
      case Shape::kLimit:
        return either(count_schema(), matching("^\\$"));
      case Shape::kWord:
        return one_of(key.codes);
      case Shape::kSeverity:
        return words(rules::severity_words());
      case Shape::kStrength:
        return words(rules::strength_words());
      case Shape::kPath:
        return path_schema();
      case Shape::kPaths:
        return many(path_schema());
      case Shape::kCodes:
        return many(code_schema(key.codes, lang_));
      case Shape::kMapping:
        return reference_to(key.section, key.name);
      case Shape::kMappings:
        return many(reference_to(key.section, key.name));
      case Shape::kAnyMappings:
        return one_or_many(reference_to(key.section, key.name));
      case Shape::kNamed:
        return object_of(many(reference_to(key.section, key.name)));
      case Shape::kNamedTexts:
        return object_of(many(text_schema()));
      case Shape::kNamedWords:
        return object_of(one_of(key.codes));
      case Shape::kCondition:
        return reference_to_condition();
      case Shape::kConditions:
        return conditions();
      case Shape::kPlan:
        return reference_to_plan();
    }
    return {};
  }

  Lang lang_;
  std::vector<std::pair<Section, std::string_view>> sections_;  // kNone: conditions
  bool plan_ = false;
};

}  // namespace

reports::SchemaDocument section_schema(Section root, const rules::Wording& title, Lang lang) {
  reports::SchemaDocument document;
  document.title = title.in(lang) + " (rasoat)";
  document.description = pick(lang, "Cách viết: docs/rule-language.md.", "How it is written: docs/rule-language.md.");
  document.root = SectionSchemas(lang).make(root, document);
  return document;
}

}  // namespace rasoat::app
