// The JSON Schema of a plan file, made from the format's table (plans/format) and from nothing else.
//
// It is for editors: it offers canonical keys and codes with their meaning and finds what is certainly wrong. It never
// contradicts the program: what the program reads, the schema lets through. So a key or code written as people write it
// (`Chủ trì`, `Kế hoạch`) is accepted unseen and left to `rasoat check`, a scalar may be text, number or truth, since
// YAML readers guess types, and nothing is required: what a plan must say is the rules' business. A new block, field or
// code needs nothing here.
//
//   std::cout << reports::schema_text(plan_schema(Lang::kVi));
#pragma once

#include <string_view>
#include <vector>

#include "app/command.h"
#include "reports/json_schema.h"

namespace rasoat::app {

[[nodiscard]] reports::SchemaDocument plan_schema(Lang lang);

// For other schemas in which plans or their codes occur:
[[nodiscard]] std::vector<reports::NamedSchema> plan_definitions(Lang lang);
[[nodiscard]] std::string_view plan_definition();  // the name of the whole plan's
[[nodiscard]] reports::Schema code_schema(std::string_view list, Lang lang);
[[nodiscard]] reports::Schema scalar_schema();
[[nodiscard]] reports::Schema one_or_many(reports::Schema one);

}  // namespace rasoat::app
