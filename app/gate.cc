#include "app/gate.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <set>
#include <system_error>

#include "app/git.h"
#include "app/load.h"
#include "checker/known_findings.h"
#include "checker/portfolio/content_hash.h"
#include "plans/source_file.h"

namespace rasoat::app {

namespace fs = std::filesystem;
using rules::RuleError;

namespace {

std::string real_path(const std::string& path) {
  std::error_code error;
  const fs::path real = fs::weakly_canonical(fs::absolute(path, error), error);
  return real.generic_string();
}

bool is_among(const std::vector<std::string>& sorted, const std::string& path) {
  return std::binary_search(sorted.begin(), sorted.end(), path);
}

std::string digest_of_all(const rules::RuleSet& rules) {
  std::string words = rules.registry().digest();
  for (const rules::RulePack& pack : rules.packs())
    words += fmt::format("\n{} {} {} {}", pack.name, pack.version, pack.digest, pack.profile);
  return checker::content_hash(words);
}

bool same_rules(const rules::RuleSet& a, const rules::RuleSet& b) { return a.ids() == b.ids(); }

}  // namespace

Gate::Gate(const RuleOptions& options, GateWishes wishes)
    : options_(options), wishes_(std::move(wishes)), finder_(options) {}

bool Gate::touches_the_rules(const std::vector<std::string>& changed, const std::vector<std::string>& files) {
  std::vector<std::string> watched = options_.folders;
  watched.insert(watched.end(), options_.registry.begin(), options_.registry.end());
  watched.insert(watched.end(), wishes_.waiver_files.begin(), wishes_.waiver_files.end());
  watched.push_back(wishes_.baseline);
  for (const std::string& file : files) {
    const Policy& policy = finder_.policy(name_of(file));
    for (const auto* named : {&policy.files, &policy.load.folders, &policy.load.registry.folders, &policy.waivers})
      watched.insert(watched.end(), named->begin(), named->end());
    watched.push_back(policy.baseline);
  }
  std::sort(watched.begin(), watched.end());
  watched.erase(std::unique(watched.begin(), watched.end()), watched.end());
  for (const std::string& one : watched) {
    if (one.empty()) continue;
    const std::string path = real_path(one);
    const auto within = std::lower_bound(changed.begin(), changed.end(), path + "/");
    if (is_among(changed, path) || (within != changed.end() && within->starts_with(path + "/"))) return true;
  }
  // A configuration that is no longer there has changed too.
  return std::any_of(changed.begin(), changed.end(),
                     [](const std::string& path) { return fs::path(path).filename() == ConfigFinder::kName; });
}

void Gate::leave_out_unchanged(std::vector<std::string>& files) {
  if (wishes_.changed_since.empty()) return;
  const ChangedFiles changed = changed_files(".", wishes_.changed_since);
  if (!changed.problem.empty()) {
    errors_.push_back({.file = "--changed-since",
                       .line = 1,
                       .column = 1,
                       .excerpt = {},
                       .what = {"Không so sánh được với “" + wishes_.changed_since + "”: " + changed.problem,
                                "“" + wishes_.changed_since + "” cannot be compared with: " + changed.problem},
                       .help = {}});
    return;
  }
  if (touches_the_rules(changed.files, files)) return;
  unchanged_ = std::erase_if(
      files, [&](const std::string& file) { return file != "-" && !is_among(changed.files, real_path(file)); });
}

std::optional<std::string> Gate::governing_text(const std::string& name) {
  if (!wishes_.waivers_from.empty()) return file_at(name, wishes_.waivers_from).value_or("");
  const auto file = plans::SourceFile::load(name);
  if (file) return std::string(file->bytes());
  errors_.push_back({.file = name,
                     .line = 1,
                     .column = 1,
                     .excerpt = {},
                     .what = {"Không đọc được tệp.", "The file cannot be read."},
                     .help = {}});
  return std::nullopt;
}

const Gate::WaiverFile* Gate::waiver_file(const std::string& name) {
  const auto [at, fresh] = waiver_files_.try_emplace(name);
  if (!fresh) return &at->second;
  at->second.name = name;
  const std::optional<std::string> text = governing_text(name);
  if (text && !text->empty()) at->second.lines = rules::load_waiver_file(name, *text, errors_);
  return &at->second;
}

const Baseline* Gate::baseline(const std::string& name) {
  const auto [at, fresh] = baselines_.try_emplace(name);
  if (!fresh) return &at->second;
  const std::optional<std::string> text = governing_text(name);
  at->second.name = name;
  if (text && !text->empty()) at->second = read_baseline(name, *text, errors_);
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
  leave_out_unchanged(files);
  // The rules must be sound even where no plan is left.
  if (wishes_.together || files.empty()) ready(wishes_.together.value_or(""));
  for (const std::string& file : files) {
    names_.push_back(name_of(file));
    files_.push_back(ready(names_.back()));
  }
  std::vector<RuleError> errors = finder_.errors();
  errors.insert(errors.end(), errors_.begin(), errors_.end());
  if (errors.empty()) return true;
  print_mistakes(errors, options_.lang);
  say_nothing_checked(options_.lang);
  return false;
}

checker::CheckOptions Gate::options(std::size_t file, checker::CheckOptions common) const {
  const std::string& name = names_[file];
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
  if (!wishes_.waivers_from.empty()) {
    common.governing = std::make_shared<const plans::SourceFile>(
        plans::SourceFile::from_text(name, file_at(name, wishes_.waivers_from).value_or("")));
  }
  return common;
}

void Gate::mark_known(std::size_t file, checker::Audit& audit) {
  const Baseline* known = files_[file]->baseline;
  const BaselinePlan* plan = known == nullptr ? nullptr : known->find(names_[file], audit.plan);
  if (plan != nullptr) stale_ += checker::mark_known(plan->fingerprints(), audit).size();
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
  std::sort(named.begin(), named.end());
  named.erase(std::unique(named.begin(), named.end()), named.end());
  return named;
}

const std::string& Gate::digest_of(const Ready& ready) {
  std::call_once(ready.digested, [&] { ready.digest = digest_of_all(*ready.rules); });
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
