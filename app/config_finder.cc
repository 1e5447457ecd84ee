#include "app/config_finder.h"

#include <algorithm>
#include <filesystem>
#include <set>
#include <sstream>
#include <system_error>

#include "app/baseline.h"
#include "app/inputs.h"
#include "app/path_match.h"
#include "app/whole_path.h"
#include "plans/source_file.h"
#include "rules/waiver_file.h"

namespace rasoat::app {

namespace fs = std::filesystem;
using rules::Config;
using rules::ConfigText;
using rules::RuleError;
using rules::Tuning;

namespace {

std::string beside(const std::string& config, const std::string& path) {
  return plain_path((fs::path(config).parent_path() / path).string());
}

// The path as patterns of that configuration see it.
std::string seen_from(const std::string& config, const std::string& file) {
  return fs::path(whole_path(file)).lexically_relative(fs::path(whole_path(config)).parent_path()).generic_string();
}

RuleError error(const RuleError& at, const std::string& file, rules::Wording what) {
  RuleError made = at;
  if (made.file.empty()) made = {.file = file, .line = 1, .column = 1, .excerpt = {}, .what = {}, .help = {}};
  made.what = std::move(what);
  return made;
}

// The folder above, as its configuration will be named: by its whole path above the current folder.
std::string above(const std::string& folder) {
  const fs::path path = folder;
  if (folder.empty() || folder == ".") return fs::path(whole_path("..")).generic_string();
  if (path.filename() == "..") return (path / "..").generic_string();
  const std::string parent = path.parent_path().generic_string();
  return parent.empty() ? "." : parent;
}

// "a,b" and "c" are three rules.
std::set<std::string> rules_in(const std::vector<std::string>& lists) {
  std::set<std::string> rules;
  for (const std::string& list : lists) {
    std::istringstream parts(list);
    for (std::string part; std::getline(parts, part, ',');)
      if (!part.empty()) rules.insert(part);
  }
  return rules;
}

// What the command line chooses comes after all configurations. What is mandatory or of the format stays, and who names
// a rule that is not there is told so.
void choose_rules(const RuleOptions& options, Policy& policy) {
  if (options.select.empty() && options.ignore.empty()) return;
  Tuning chosen;
  const auto off = [&](const std::string& rule, const char* option) {
    chosen.rules.push_back({rule, {"off"}, {.file = option, .excerpt = {}, .what = {}, .help = {}}});
  };
  const std::set<std::string> ignored = rules_in(options.ignore);
  for (const std::string& rule : ignored) off(rule, "--ignore");
  std::set<std::string> kept = rules_in(options.select);
  if (!kept.empty() && std::ranges::includes(ignored, kept))
    throw UsageError{std::string(pick(options.lang, "--select và --ignore không để lại quy tắc nào để xét",
                                      "--select and --ignore leave no rule to judge by"))};
  const rules::Loaded loaded = kept.empty() ? rules::Loaded{} : rules::load_rules(policy.load);
  for (std::size_t i = 0; loaded.rules && i < loaded.rules->packs().size(); ++i) {
    for (const rules::Rule& rule : loaded.rules->packs()[i].rules) {
      if (kept.erase(rule.id) == 0 && !rule.mandatory && rule.reserved.empty()) off(rule.id, "--select");
    }
  }
  for (const std::string& unknown : kept) off(unknown, "--select");
  policy.load.tunings.push_back(std::move(chosen));
  policy.sources.emplace_back("--select, --ignore");
}

}  // namespace

ConfigFinder::ConfigFinder(const RuleOptions& options) : options_(options) {}

const Config* ConfigFinder::load(const std::string& config, const RuleError& at) {
  const auto [place, fresh] = configs_.try_emplace(whole_path(config));
  if (!fresh) return place->second.get();
  const auto file = plans::SourceFile::load(config);
  if (!file) {
    errors_.push_back(error(
        at, config,
        {"Không đọc được tệp cấu hình “" + config + "”.", "The configuration file “" + config + "” cannot be read."}));
    return nullptr;
  }
  place->second = std::make_unique<Config>(rules::load_config(config, file->bytes(), errors_));
  return place->second.get();
}

void ConfigFinder::add(const std::string& config, const RuleError& at, std::vector<std::string>& open, Chain& chain) {
  const std::string whole = whole_path(config);
  if (std::find(open.begin(), open.end(), whole) != open.end()) {
    errors_.push_back(error(
        at, config,
        {"Các tệp cấu hình dựa vòng quanh vào nhau.", "The configuration files extend one another in a circle."}));
    return;
  }
  const Config* loaded = load(config, at);
  const bool known = std::find(chain.begin(), chain.end(), loaded) != chain.end();  // with all that it extends
  if (loaded == nullptr || known) return;
  open.push_back(whole);
  for (const ConfigText& base : loaded->extends) add(beside(config, base.text), base.at, open, chain);
  open.pop_back();
  chain.push_back(loaded);
}

const ConfigFinder::Chain& ConfigFinder::chain_of(const std::string& config) {
  const auto [place, fresh] = chains_.try_emplace(whole_path(config));
  std::vector<std::string> open;
  if (fresh) add(config, {}, open, place->second);
  return place->second;
}

const ConfigFinder::Chain& ConfigFinder::chain_for(const std::string& folder) {
  const auto [place, fresh] = by_folder_.try_emplace(folder);
  if (!fresh) return place->second;
  const fs::path config = fs::path(folder) / kName;
  std::error_code ignored;
  const fs::path whole = fs::path(whole_path(folder.empty() ? "." : folder));
  // A link that leads nowhere is there too, and fails when it is read.
  const auto is_there = [&](const fs::path& path) {
    const fs::file_type type = fs::symlink_status(path, ignored).type();
    return type != fs::file_type::not_found && type != fs::file_type::none;
  };
  // Through a closed folder no plan is read; but above the current one a configuration may be hidden by it.
  const auto is_hidden = [&](const fs::path& path) {
    (void)fs::symlink_status(path, ignored);
    return ignored == std::errc::permission_denied &&
           lies_in(whole_path("."), (whole / "").parent_path().generic_string());
  };
  const std::string name = plain_path(config.string());
  if (is_there(config)) {
    place->second = chain_of(name);
  } else if (const fs::path other = fs::path(folder) / ".rasoat.yml"; is_there(other)) {
    errors_.push_back(error({}, plain_path(other.string()),
                            {"Tệp cấu hình phải có tên “.rasoat.yaml”; tệp này không được dùng.",
                             "A configuration must be named “.rasoat.yaml”; this one is not used."}));
  } else if (is_hidden(config)) {
    errors_.push_back(error({}, name,
                            {"Không có quyền xem thư mục này có tệp cấu hình hay không.",
                             "Whether there is a configuration in this folder may not be looked up."}));
  } else if (whole.is_absolute() && whole.has_relative_path()) {
    place->second = chain_for(above(folder));
  }
  return place->second;
}

void ConfigFinder::lay(const Config& config, const std::string& file, Policy& policy, std::string& key) const {
  const auto take = [&](const Tuning& tuning, std::string source) {
    policy.load.tunings.push_back(tuning);
    key += source + "\n";
    policy.sources.push_back(std::move(source));
  };
  const auto said = [&](std::string_view word, const std::string& value, const RuleError& at) {
    policy.said.push_back({std::string(word), value, config.name, at.line});
    return value;
  };
  const auto paths = [&](std::string_view word, const std::vector<ConfigText>& from, std::vector<std::string>& into) {
    for (const ConfigText& one : from) into.push_back(said(word, beside(config.name, one.text), one.at));
  };
  policy.files.push_back(config.name);
  take(config.tuning, config.name);
  paths("rule_folders", config.rule_folders, policy.load.folders);
  paths("registry", config.registry, policy.load.registry.folders);
  paths("waivers", config.waivers, policy.waivers);
  for (const ConfigText& pack : config.packs) policy.load.only.push_back(said("packs", pack.text, pack.at));
  if (!config.baseline.text.empty())
    policy.baseline = said("baseline", beside(config.name, config.baseline.text), config.baseline.at);
  for (const std::string& pattern : config.exclude) said("exclude", pattern, config.exclude_at);
  if (!config.fail_on.text.empty()) policy.fail_on = config.fail_on;
  if (!config.guidances.empty()) {
    policy.guidances.clear();
    std::erase_if(policy.said, [](const Said& one) { return one.key == "guidances"; });
  }
  for (const ConfigText& one : config.guidances) policy.guidances.push_back(said("guidances", one.text, one.at));
  if (fs::path(file).filename().empty()) return;  // a folder: no pattern means it
  const std::string seen = seen_from(config.name, file);
  if (path_matches(config.exclude, seen)) {
    policy.excluded = true;
    key += "excluded\n";
  }
  for (std::size_t i = 0; i < config.overrides.size(); ++i) {
    if (path_matches(config.overrides[i].files, seen))
      take(config.overrides[i].tuning, config.name + " overrides[" + std::to_string(i) + "]");
  }
}

std::vector<std::string> ConfigFinder::take_own_files(std::vector<std::string>& files,
                                                      const std::vector<std::string>& waivers,
                                                      const std::string& baseline) {
  std::map<std::string, std::string_view> kinds;
  const auto note = [&](std::string_view kind, const std::vector<std::string>& names) {
    for (const std::string& name : names) kinds.try_emplace(whole_path(name), kind);
  };
  note("waivers", waivers);
  note("baseline", {baseline});
  for (const std::string& file : files) {
    if (std::string_view(file).substr(file.rfind('/') + 1) == kBaselineFile) note("baseline", {file});
    const Policy& holds = policy(file);
    note(kName, holds.files);
    note("waivers", holds.waivers);
    note("baseline", {holds.baseline});
  }
  std::vector<std::string> own = take_out(files, [&](const std::string& file) { return kinds.contains(whole(file)); });
  for (const std::string& file : own) try_as(kinds[whole_path(file)], file);
  const std::vector<std::string> rules = take_out(files, [&](const std::string& file) { return is_of_rules(file); });
  own.insert(own.end(), rules.begin(), rules.end());
  return own;
}

std::string ConfigFinder::whole(const std::string& file) {
  const std::size_t name = file.rfind('/') + 1;
  const std::string_view last = std::string_view(file).substr(name);
  if (last.empty() || last == "." || last == "..") return whole_path(file);
  const auto [at, fresh] = whole_folders_.try_emplace(file.substr(0, name));
  if (fresh) at->second = whole_path(at->first + ".");
  return at->second + std::string(last);
}

// The files that a pack or registry is loaded from; whatever else lies near them may be a plan.
bool ConfigFinder::is_of_rules(const std::string& file) {
  const rules::LoadOptions& load = policy(file).load;
  if (load.folders.empty() && load.registry.folders.empty()) return false;
  std::string folder = whole(file);
  folder.erase(std::max<std::size_t>(folder.rfind('/'), 1));
  const auto [at, fresh] = of_rules_.try_emplace({&load, folder});
  if (fresh) at->second = holds_rules(load, folder);
  return at->second;
}

bool ConfigFinder::holds_rules(const rules::LoadOptions& load, const std::string& whole_folder) {
  const auto is_named = [](const std::vector<std::string>& folders, const fs::path& folder) {
    return std::any_of(folders.begin(), folders.end(),
                       [&](const std::string& one) { return fs::path(whole_path(one + "/.")) / "" == folder / ""; });
  };
  const fs::path folder = whole_folder;
  if (is_named(load.registry.folders, folder)) return true;
  std::error_code error;
  return (is_named(load.folders, folder) || is_named(load.folders, folder.parent_path())) &&
         fs::exists(folder / "pack.yaml", error);
}

void ConfigFinder::try_as(std::string_view kind, const std::string& file) {
  if (kind == kName) return;  // it was read as one
  const auto loaded = plans::SourceFile::load(file);
  if (!loaded) {
    errors_.push_back(error({}, file, {"Không đọc được tệp.", "The file cannot be read."}));
  } else if (kind == "waivers") {
    (void)rules::load_waiver_file(file, loaded->bytes(), errors_);
  } else {
    (void)read_baseline(file, loaded->bytes(), errors_);
  }
}

const Policy& ConfigFinder::policy(const std::string& file) {
  const auto [at, fresh] = by_file_.try_emplace(file, nullptr);
  if (fresh) at->second = &make_policy(file);
  return *at->second;
}

const Policy& ConfigFinder::make_policy(const std::string& file) {
  Policy made;
  std::string key;
  if (!options_.config.empty()) {
    for (const Config* config : chain_of(options_.config)) lay(*config, file, made, key);
  } else if (!options_.isolated) {
    for (const Config* config : chain_for(fs::path(file).parent_path().generic_string())) lay(*config, file, made, key);
  }
  const auto add = [&](const char* word, const char* option, const std::vector<std::string>& from,
                       std::vector<std::string>& into) {
    into.insert(into.end(), from.begin(), from.end());
    for (const std::string& one : from) made.said.push_back({word, one, option});
  };
  add("rule_folders", "--rules", options_.folders, made.load.folders);
  add("registry", "--registry", options_.registry, made.load.registry.folders);
  if (!options_.packs.empty()) {
    made.load.only.clear();
    std::erase_if(made.said, [](const Said& one) { return one.key == "packs"; });
    add("packs", "--pack", options_.packs, made.load.only);
  }
  if (!options_.profile.empty()) {
    if (made.load.tunings.empty()) {
      made.load.tunings.emplace_back();
      made.sources.emplace_back("--profile");
    }
    for (Tuning& tuning : made.load.tunings) tuning.profile.clear();
    Tuning& last = made.load.tunings.back();
    last.profile = options_.profile;
    last.profile_at = {.file = "--profile", .excerpt = {}, .what = {}, .help = {}};
  }
  const auto [place, fresh] = policies_.try_emplace(key);
  if (fresh) {
    choose_rules(options_, made);
    place->second = std::make_unique<Policy>(std::move(made));
  }
  return *place->second;
}

}  // namespace rasoat::app
