#include "rules/config.h"

#include <utility>

#include "rules/language/load_settings.h"

namespace rasoat::rules {

using plans::kNoNode;
using plans::NodeId;

namespace {

class ConfigLoader {
 public:
  ConfigLoader(std::string name, std::string_view text, std::vector<RuleError>& errors)
      : name_(name), reader_(read_rule_source(std::move(name), text, errors), errors) {}

  Config load() {
    Config config;
    config.name = name_;
    if (reader_.root() != kNoNode && reader_.shaped(Shape::kMapping, reader_.root(), reader_.root())) read(config);
    reader_.finish();
    return config;
  }

 private:
  void read(Config& config) {
    const Fields fields = reader_.fields(reader_.root(), Section::kConfig);
    config.tuning = tuning(fields);
    for (const NodeId node : reader_.elements(fields["mandatory"]))
      config.tuning.mandatory.push_back({reader_.text(node), {}, reader_.place(node)});
    config.extends = texts(fields["extends"]);
    config.rule_folders = texts(fields["rule_folders"]);
    config.packs = texts(fields["packs"]);
    config.registry = texts(fields["registry"]);
    config.waivers = texts(fields["waivers"]);
    config.guidances = texts(fields["guidances"]);
    config.baseline = one(fields["baseline"]);
    config.fail_on = one(fields["fail_on"]);
    config.exclude = reader_.texts(fields["exclude"]);
    config.exclude_at = reader_.place(fields["exclude"]);
    for (const NodeId node : reader_.elements(fields["overrides"])) {
      const Fields part = reader_.fields(node, Section::kConfigOverride);
      config.overrides.push_back({reader_.texts(part["files"]), tuning(part)});
    }
  }

  Tuning tuning(const Fields& fields) {
    Tuning made;
    made.profile = reader_.text(fields["profile"]);
    made.profile_at = reader_.place(fields["profile"]);
    made.settings = load_entries(reader_, fields["settings"]);
    made.rules = load_entries(reader_, fields["rules"]);
    return made;
  }

  ConfigText one(NodeId node) {
    if (node == kNoNode) return {};
    return {reader_.text(node), reader_.place(node)};
  }
  std::vector<ConfigText> texts(NodeId list) {
    std::vector<ConfigText> made;
    for (const NodeId node : reader_.elements(list)) made.push_back(one(node));
    return made;
  }

  std::string name_;
  RuleReader reader_;
};

}  // namespace

Config load_config(std::string name, std::string_view text, std::vector<RuleError>& errors) {
  return ConfigLoader(std::move(name), text, errors).load();
}

}  // namespace rasoat::rules
