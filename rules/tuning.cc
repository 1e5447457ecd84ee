#include "rules/tuning.h"

#include <utility>

#include "rules/language/load_settings.h"

namespace rasoat::rules {

Tuning load_config(std::string name, std::string_view text, std::vector<RuleError>& errors) {
  RuleReader reader(read_rule_source(std::move(name), text, errors), errors);
  Tuning tuning;
  if (reader.root() == plans::kNoNode) {
    reader.finish();
    return tuning;
  }
  if (reader.shaped(Shape::kMapping, reader.root(), reader.root())) {
    const Fields fields = reader.fields(reader.root(), Section::kConfig);
    tuning.profile = reader.text(fields["profile"]);
    tuning.profile_at = reader.place(fields["profile"]);
    tuning.settings = load_entries(reader, fields["settings"]);
    tuning.rules = load_entries(reader, fields["rules"]);
  }
  reader.finish();
  return tuning;
}

}  // namespace rasoat::rules
