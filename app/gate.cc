#include "app/gate.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <set>
#include <system_error>

#include "app/inputs.h"
#include "app/load.h"
#include "app/path_match.h"
#include "app/whole_path.h"
#include "checker/known_findings.h"
#include "checker/portfolio/content_hash.h"
#include "plans/source_file.h"

namespace rasoat::app {

namespace fs = std::filesystem;
using rules::RuleError;

namespace {

// Of all that rules judge by: those of the same words give the same answers.
std::string words_of_all(const rules::RuleSet& rules) {
  std::string words = rules.registry().digest();
  for (const rules::RulePack& pack : rules.packs())
    words += fmt::format("\n{} {} {} {}", pack.name, pack.version, pack.digest, pack.profile);
  return words;
}

bool is_folder(const std::string& path) {
  std::error_code ignored;
  return fs::is_directory(path, ignored);
}

bool same_rules(const rules::RuleSet& a, const rules::RuleSet& b) { return a.ids() == b.ids(); }

// What lives as long as the process is not taken to pieces at its end, which would take as long as reading it.
void keep_to_the_end(std::shared_ptr<const checker::Checker> checker) {
  static auto* const kept = new std::vector<std::shared_ptr<const checker::Checker>>;
  kept->push_back(std::move(checker));
}

}  // namespace

Gate::Gate(const RuleOptions& options, GateWishes wishes)
    : options_(options), wishes_(std::move(wishes)), finder_(options) {}

void Gate::refuse(std::string file, rules::Wording what) {
  errors_.push_back(
      {.file = std::move(file), .line = 1, .column = 1, .excerpt = {}, .what = std::move(what), .help = {}});
}

bool Gate::touches_the_rules(const ChangedFiles& changed, const std::vector<std::string>& files) {
  std::set<std::string> watched(options_.folders.begin(), options_.folders.end());
  watched.insert(options_.registry.begin(), options_.registry.end());
  watched.insert(wishes_.waiver_files.begin(), wishes_.waiver_files.end());
  watched.insert(wishes_.baseline);
  for (const std::string& file : files) {
    const Policy& policy = finder_.policy(name_of(file));
    for (const auto* named : {&policy.files, &policy.load.folders, &policy.load.registry.folders, &policy.waivers})
      watched.insert(named->begin(), named->end());
    watched.insert(policy.baseline);
  }
  watched.erase("");
  if (std::ranges::any_of(watched, [&](const std::string& path) {
        return !changed.know_of_all_below(path) || changed.touch_below(path);
      })) {
    return true;
  }
  // A configuration that is no longer there has changed too.
  return std::any_of(changed.files.begin(), changed.files.end(),
                     [](const std::string& path) { return fs::path(path).filename() == ConfigFinder::kName; });
}

void Gate::leave_out_unchanged(std::vector<std::string>& files) {
  if (wishes_.changed_since.empty()) return;
  const ChangedFiles changed = changed_files(".", wishes_.changed_since);
  if (!changed.problem.empty()) {
    refuse("--changed-since", {"Không so sánh được với “" + wishes_.changed_since + "”: " + changed.problem.vi,
                               "“" + wishes_.changed_since + "” cannot be compared with: " + changed.problem.en});
    return;
  }
  if (touches_the_rules(changed, files)) return;
  // Of a folder among them, which could not be listed, git knows no more than we do.
  unchanged_ = std::erase_if(files, [&](const std::string& file) {
    return file != "-" && changed.know_of(file) && !changed.touch(file) && !is_folder(file);
  });
}

void Gate::look_back() {
  if (wishes_.waivers_from.empty()) return;
  past_.emplace(".", wishes_.waivers_from);
  if (past_->problem().empty()) return;
  refuse("--waivers-from", {"Không đọc được bản “" + wishes_.waivers_from + "”: " + past_->problem().vi,
                            "“" + wishes_.waivers_from + "” cannot be read: " + past_->problem().en});
}

// What a file says or, with --waivers-from, what it said. It must be sound as it is now, since it will govern the next
// change; what was wrong with it then governs nothing.
template <typename Read>
auto Gate::governing(const std::string& name, const Read& read) {
  const auto file = plans::SourceFile::load(name);
  if (!file) refuse(name, {"Không đọc được tệp.", "The file cannot be read."});
  auto now = file && !file->bytes().empty() ? read(file->bytes(), errors_) : decltype(read("", errors_)){};
  if (!past_) return now;
  std::vector<RuleError> errors;
  const std::string text = past_->text(name).value_or("");
  auto then = text.empty() ? decltype(now){} : read(text, errors);
  if (!errors.empty()) return decltype(now){};
  return then;
}

const Gate::WaiverFile* Gate::waiver_file(const std::string& name) {
  const auto [at, fresh] = waiver_files_.try_emplace(name);
  if (!fresh) return &at->second;
  at->second.name = name;
  at->second.lines = governing(name, [&](std::string_view text, std::vector<RuleError>& errors) {
    return rules::load_waiver_file(name, text, errors);
  });
  return &at->second;
}

const Baseline* Gate::baseline(const std::string& name) {
  const auto [at, fresh] = baselines_.try_emplace(name);
  if (!fresh) return &at->second;
  at->second = governing(
      name, [&](std::string_view text, std::vector<RuleError>& errors) { return read_baseline(name, text, errors); });
  at->second.name = name;
  return &at->second;
}

void Gate::make_ready(Ready& ready, const std::string& file) {
  rules::Loaded loaded = rules::load_rules(ready.policy->load);
  errors_.insert(errors_.end(), loaded.errors.begin(), loaded.errors.end());
  ready.rules = std::move(loaded.rules);
  if (!ready.rules) return;
  // Configurations that come to the same rules, of which there may be thousands, share them.
  const auto [same, fresh] = by_words_.try_emplace(words_of_all(*ready.rules), &ready);
  if (fresh) {
    ready.checker = std::make_shared<const checker::Checker>(ready.rules);
    keep_to_the_end(ready.checker);
  } else {
    ready.rules = same->second->rules;
    ready.checker = same->second->checker;
  }
  for (const std::string& name : ready.policy->waivers) ready.waivers.push_back(waiver_file(name));
  for (const std::string& name : wishes_.waiver_files) ready.waivers.push_back(waiver_file(name));
  const std::string& known = wishes_.baseline.empty() ? ready.policy->baseline : wishes_.baseline;
  if (!known.empty() && !wishes_.no_baseline) ready.baseline = baseline(known);
  if (together_ != nullptr && together_->rules && !same_rules(*together_->rules, *ready.rules)) {
    errors_.push_back({.file = file,
                       .line = 1,
                       .column = 1,
                       .excerpt = {},
                       .what = {"Cấu hình của tệp này dùng bộ quy tắc khác với các tệp trước.",
                                "The configuration of this file uses other rule packs than those before."},
                       .help = {"Rà soát riêng từng thư mục.", "Check each folder in a run of its own."}});
  }
}

const std::string& Gate::name_of(const std::string& file) const {
  return file == "-" && !wishes_.stdin_filename.empty() ? wishes_.stdin_filename : file;
}

const Gate::Ready* Gate::ready(const std::string& name) {
  const Policy& policy = finder_.policy(name);
  Ready& ready = ready_[&policy];
  if (ready.policy == nullptr) {
    ready.policy = &policy;
    make_ready(ready, name);
  }
  if (together_ == nullptr) together_ = &ready;
  return &ready;
}

bool Gate::open(std::vector<std::string>& files) {
  own_files_ = finder_.take_own_files(files, wishes_.waiver_files, wishes_.baseline);
  excluded_ = take_out(files, [&](const std::string& file) { return finder_.policy(name_of(file)).excluded; });
  plans_ = files;
  leave_out_unchanged(files);
  look_back();
  // The rules must be sound even where no plan is left.
  if (wishes_.together || files.empty()) ready(wishes_.together.value_or(""));
  for (const std::string& file : files) files_.push_back(ready(name_of(file)));
  finder_.forget_files();
  std::vector<RuleError> errors = finder_.errors();
  errors.insert(errors.end(), errors_.begin(), errors_.end());
  if (errors.empty()) return true;
  print_mistakes(errors, options_.lang);
  say_nothing_checked(options_.lang);
  return false;
}

checker::CheckOptions Gate::options(std::size_t file, const std::string& name, checker::CheckOptions common) const {
  for (const WaiverFile* from : files_[file]->waivers) {
    const std::string seen =
        fs::path(whole_path(name)).lexically_relative(fs::path(whole_path(from->name)).parent_path()).generic_string();
    for (const rules::WaiverLine& line : from->lines) {
      if (!path_matches(line.files, seen)) continue;
      checker::WrittenWaiver waiver;
      waiver.rule = line.rule;
      waiver.place = line.place;
      waiver.reason = line.reason;
      waiver.approver = line.approver;
      waiver.until = line.until;
      waiver.origin = fmt::format("{}:{}", from->name, line.line);
      common.more_waivers.push_back(std::move(waiver));
    }
  }
  common.guidances = files_[file]->policy->guidances;
  if (past_) {
    common.governing =
        std::make_shared<const plans::SourceFile>(plans::SourceFile::from_text(name, past_->text(name).value_or("")));
  }
  return common;
}

std::vector<std::string> Gate::idle_waivers(const std::vector<std::string>& walked) const {
  std::vector<std::string> idle;
  if (past_) return idle;  // which were written for other files
  for (const auto& [name, file] : waiver_files_) {
    const std::string whole = whole_path(name);
    const auto holds = [&](const std::string& folder) {
      return lies_in(whole, (fs::path(whole_path(folder)) / "").parent_path().generic_string());
    };
    if (std::ranges::none_of(walked, holds)) continue;
    std::vector<std::string> seen;
    for (const auto* plans : {&plans_, &excluded_}) {
      for (const std::string& plan : *plans)
        seen.push_back(
            fs::path(whole_path(name_of(plan))).lexically_relative(fs::path(whole).parent_path()).generic_string());
    }
    for (const rules::WaiverLine& line : file.lines) {
      const bool leads_out =
          std::ranges::any_of(line.files, [](const std::string& pattern) { return pattern.starts_with(".."); });
      const auto means = [&](const std::string& plan) { return path_matches(line.files, plan); };
      if (!leads_out && std::ranges::none_of(seen, means)) idle.push_back(fmt::format("{}:{}", name, line.line));
    }
  }
  return idle;
}

void Gate::rest() {
  plans_ = {};
  for (const auto& [policy, ready] : ready_) {
    if (ready.checker) ready.checker->forget_texts();
  }
}

void Gate::mark_known(std::size_t file, checker::Audit& audit) {
  const Baseline* known = files_[file]->baseline;
  const BaselinePlan* plan = known == nullptr ? nullptr : known->find(audit.file, audit.plan, inherited_);
  if (plan == nullptr) return;
  inherited_.insert(plan);
  stale_ += checker::mark_known(plan->fingerprints(), audit).size();
}

std::optional<FailOn> Gate::fail_on(const Ready& ready) {
  const std::string& word = ready.policy->fail_on.text;
  if (word == "error") return FailOn::kError;
  if (word == "warning") return FailOn::kWarning;
  if (word == "info") return FailOn::kInfo;
  if (word == "none") return FailOn::kNone;
  return std::nullopt;
}

std::vector<NamedFile> Gate::named_files() const {
  std::vector<NamedFile> named;
  for (const auto& [policy, ready] : ready_) {
    for (const std::string& file : policy->files) {
      if (file != options_.config) named.push_back({std::string(ConfigFinder::kName), file});
    }
    for (const std::string& file : policy->waivers) named.push_back({"waivers", file});
  }
  for (const std::string& file : rules::rule_files(folders())) named.push_back({"rules", file});
  std::sort(named.begin(), named.end());
  named.erase(std::unique(named.begin(), named.end()), named.end());
  return named;
}

rules::LoadOptions Gate::folders() const {
  std::set<std::string> packs;
  std::set<std::string> registries;
  for (const auto& [policy, ready] : ready_) {
    packs.insert(policy->load.folders.begin(), policy->load.folders.end());
    registries.insert(policy->load.registry.folders.begin(), policy->load.registry.folders.end());
  }
  rules::LoadOptions options;
  options.folders.assign(packs.begin(), packs.end());
  options.registry.folders.assign(registries.begin(), registries.end());
  return options;
}

bool Gate::is_spared_by(const WrittenFiles& written) const {
  bool spared = written.spare(options_);
  const auto ask = [&](const std::vector<std::string>& files, Both what) {
    spared = written.spare(files, what, options_.lang) && spared;
  };
  for (const auto& [policy, ready] : ready_) {
    std::vector<std::string> configs = policy->files;
    std::erase(configs, options_.config);  // told already
    ask(configs, role::kConfig);
    spared = written.spare_folders(policy->load.folders, options_.lang) && spared;
    spared = written.spare_folders(policy->load.registry.folders, options_.lang) && spared;
  }
  for (const auto& [name, file] : waiver_files_) ask({name}, role::kWaivers);
  for (const auto& [name, baseline] : baselines_) ask({name}, role::kBaseline);
  if (spared) ask(plans_, role::kPlan);
  return spared;
}

const std::string& Gate::digest_of(const Ready& ready) {
  std::call_once(ready.digested, [&] { ready.digest = checker::content_hash(words_of_all(*ready.rules)); });
  return ready.digest;
}

std::string Gate::rules_digest() const {
  std::set<std::string> digests;
  for (const auto& [policy, ready] : ready_) digests.insert(digest_of(ready));
  std::string all;
  for (const std::string& digest : digests) all += digest;
  return checker::content_hash(all);
}

std::string common_folder(const std::vector<std::string>& files) {
  if (files.empty()) return "";
  const auto [differs, ignored] =
      std::mismatch(files.front().begin(), files.front().end(), files.back().begin(), files.back().end());
  const std::string_view common(files.front().begin(), differs);
  return std::string(common.substr(0, common.rfind('/') + 1));
}

}  // namespace rasoat::app
