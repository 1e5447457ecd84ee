// The JSON Schemas of rule files and of pack.yaml, made from the rule language's vocabulary (rules/language/vocabulary)
// and, for the plans of examples, from the plan format (app/plan_schema).
//
// They find unknown and missing keys, wrong shapes and words; what needs knowledge of the pack (a path, a quote, the
// name of a lexicon) is left to the loader. A new key, operator or section needs nothing here; another kind of file
// written in the vocabulary is one call.
//
//   std::cout << reports::schema_text(section_schema(rules::Section::kPack, {"Bộ quy tắc", "Rule pack"}, Lang::kVi));
#pragma once

#include "app/command.h"
#include "reports/json_schema.h"
#include "rules/language/vocabulary.h"

namespace rasoat::app {

[[nodiscard]] reports::SchemaDocument section_schema(rules::Section root, const rules::Wording& title, Lang lang);

}  // namespace rasoat::app
