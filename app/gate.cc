#include "app/gate.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <set>
#include <system_error>

#include "app/load.h"
#include "checker/known_findings.h"
#include "plans/source_file.h"

namespace rasoat::app {

namespace fs = std::filesystem;
using rules::RuleError;

namespace {

std::string whole(const std::string& path) {
  std::error_code error;
  std::string whole = fs::absolute(path, error).lexically_normal().generic_string();
  while (whole.size() > 1 && whole.ends_with('/')) whole.pop_back();
  return whole;
}

bool same_rules(const rules::RuleSet& a, const rules::RuleSet& b) { return a.ids() == b.ids(); }

}  // namespace

Gate::Gate(const RuleOptions& options, GateWishes wishes)
    : options_(options), wishes_(std::move(wishes)), finder_(options) {}

void Gate::refuse(std::string file, rules::Wording what) {
  errors_.push_back(
      {.file = std::move(file), .line = 1, .column = 1, .excerpt = {}, .what = std::move(what), .help = {}});
}

// What the gate itself reads is no plan, wherever it lies.
bool Gate::is_own(const std::string& file) {
  if (fs::path(file).filename() == ConfigFinder::kName) return true;
  const Policy& policy = finder_.policy(file);
  const auto [at, fresh] = own_paths_.try_emplace(&policy);
  if (fresh) {
    const GateWishes& wishes = wishes_;
    for (const auto* names :
         {&policy.files, &policy.waivers, &wishes.waiver_files, &policy.load.folders, &policy.load.registry.folders}) {
      for (const std::string& name : *names) at->second.push_back(whole(name));
    }
    for (const std::string* name : {&policy.baseline, &wishes.baseline})
      if (!name->empty()) at->second.push_back(whole(*name));
  }
  const std::string path = whole(file);
  return std::any_of(at->second.begin(), at->second.end(), [&](const std::string& one) {
    return path.starts_with(one) && (path.size() == one.size() || path[one.size()] == '/');
  });
}

bool Gate::touches_the_rules(const ChangedFiles& changed, const std::vector<std::string>& files) {
  std::set<std::string> watched(options_.folders.begin(), options_.folders.end());
  watched.insert(options_.registry.begin(), options_.registry.end());
  watched.insert(wishes_.waiver_files.begin(), wishes_.waiver_files.end());
  watched.insert(wishes_.baseline);
  for (const std::string& file : files) {
    const Policy& policy = finder_.policy(file);
    for (const auto* named : {&policy.files, &policy.load.folders, &policy.load.registry.folders, &policy.waivers})
      watched.insert(named->begin(), named->end());
    watched.insert(policy.baseline);
  }
  watched.erase("");
  if (std::any_of(watched.begin(), watched.end(), [&](const std::string& path) { return changed.touch_below(path); }))
    return true;
  // A configuration that is no longer there has changed too.
  return std::any_of(changed.files.begin(), changed.files.end(),
                     [](const std::string& path) { return fs::path(path).filename() == ConfigFinder::kName; });
}

void Gate::leave_out_unchanged(std::vector<std::string>& files) {
  if (wishes_.changed_since.empty()) return;
  const ChangedFiles changed = changed_files(".", wishes_.changed_since);
  if (!changed.problem.empty()) {
    refuse("--changed-since", {"Không so sánh được với “" + wishes_.changed_since + "”: " + changed.problem,
                               "“" + wishes_.changed_since + "” cannot be compared with: " + changed.problem});
    return;
  }
  if (touches_the_rules(changed, files)) return;
  unchanged_ = std::erase_if(
      files, [&](const std::string& file) { return file != "-" && changed.know_of(file) && !changed.touch(file); });
}

void Gate::look_back() {
  if (wishes_.waivers_from.empty()) return;
  past_.emplace(".", wishes_.waivers_from);
  if (past_->problem().empty()) return;
  refuse("--waivers-from", {"Không đọc được bản “" + wishes_.waivers_from + "”: " + past_->problem(),
                            "“" + wishes_.waivers_from + "” cannot be read: " + past_->problem()});
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
  const auto then = text.empty() ? decltype(now){} : read(text, errors);
  return errors.empty() ? then : decltype(now){};
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
  ready.checker = std::make_shared<const checker::Checker>(ready.rules);
  for (const std::string& name : ready.policy->waivers) ready.waivers.push_back(waiver_file(name));
  for (const std::string& name : wishes_.waiver_files) ready.waivers.push_back(waiver_file(name));
  const std::string& known = wishes_.baseline.empty() ? ready.policy->baseline : wishes_.baseline;
  if (!known.empty() && !wishes_.no_baseline) ready.baseline = baseline(known);
  if (!rules_) {
    rules_ = ready.rules;
    any_ = ready.checker;
  } else if (!same_rules(*rules_, *ready.rules)) {
    errors_.push_back({.file = file,
                       .line = 1,
                       .column = 1,
                       .excerpt = {},
                       .what = {"Cấu hình của tệp này dùng bộ quy tắc khác với các tệp trước.",
                                "The configuration of this file uses other rule packs than those before."},
                       .help = {"Rà soát riêng từng thư mục.", "Check each folder in a run of its own."}});
  }
}

bool Gate::open(std::vector<std::string>& files) {
  own_ = std::erase_if(files, [&](const std::string& file) { return file != "-" && is_own(file); });
  excluded_ = std::erase_if(files, [&](const std::string& file) { return finder_.policy(file).excluded; });
  leave_out_unchanged(files);
  look_back();
  std::vector<std::string> asked = files;
  if (asked.empty()) asked.emplace_back();  // the rules must be sound even where no plan is left
  for (const std::string& file : asked) {
    const Policy& policy = finder_.policy(file);
    Ready& ready = ready_[&policy];
    if (ready.policy == nullptr) {
      ready.policy = &policy;
      make_ready(ready, file);
    }
    files_.push_back(&ready);
  }
  names_ = files;
  std::vector<RuleError> errors = finder_.errors();
  errors.insert(errors.end(), errors_.begin(), errors_.end());
  if (errors.empty()) return true;
  print_mistakes(errors, options_.lang);
  say_nothing_checked(options_.lang);
  return false;
}

checker::CheckOptions Gate::options(std::size_t file, checker::CheckOptions common) const {
  const std::string& name = names_[file];
  std::error_code error;
  for (const WaiverFile* from : files_[file]->waivers) {
    const std::string seen = fs::absolute(name, error)
                                 .lexically_normal()
                                 .lexically_relative(fs::absolute(from->name, error).lexically_normal().parent_path())
                                 .generic_string();
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
  if (past_) {
    common.governing =
        std::make_shared<const plans::SourceFile>(plans::SourceFile::from_text(name, past_->text(name).value_or("")));
  }
  return common;
}

void Gate::mark_known(std::size_t file, checker::Audit& audit) {
  const Baseline* known = files_[file]->baseline;
  const BaselinePlan* plan = known == nullptr ? nullptr : known->find(names_[file], audit.plan);
  if (plan != nullptr) stale_ += checker::mark_known(plan->fingerprints(), audit).size();
}

std::optional<FailOn> Gate::fail_on(std::size_t file) const {
  const std::string& word = files_[file]->policy->fail_on.text;
  if (word == "error") return FailOn::kError;
  if (word == "warning") return FailOn::kWarning;
  if (word == "info") return FailOn::kInfo;
  if (word == "none") return FailOn::kNone;
  return std::nullopt;
}

}  // namespace rasoat::app
