#include "app/options.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <thread>

#include "rules/rule_pack.h"

namespace rasoat::app {
namespace {

constexpr Value kRule{"QUY-TẮC", "RULE", rule_ids};

std::vector<std::string> names_in_packs(bool profiles) {
  const rules::Loaded loaded = rules::load_rules({});
  std::set<std::string> names;
  if (profiles) names.emplace(rules::kStandardProfile);
  if (!loaded.rules) return {};
  for (const rules::RulePack& pack : loaded.rules->packs()) {
    if (!profiles) names.insert(pack.name);
    for (const rules::Profile& one : pack.profiles)
      if (profiles) names.insert(one.name);
  }
  return {names.begin(), names.end()};
}

std::vector<std::string> packs() { return names_in_packs(false); }
std::vector<std::string> profiles() { return names_in_packs(true); }

}  // namespace

FormatWord format_word(const std::string& word, Lang lang) {
  const auto equals = word.find('=');
  if (equals == std::string::npos) return {word, ""};
  if (equals + 1 == word.size())
    throw UsageError{fmt::format("--format {} {}", word, pick(lang, "thiếu tên tệp", "lacks the name of a file"))};
  return {word.substr(0, equals), word.substr(equals + 1)};
}

void place_reports(std::span<std::string* const> places, const std::string& output, Lang lang) {
  const auto unplaced = std::ranges::count_if(places, [](const std::string* place) { return place->empty(); });
  if (unplaced > 1)
    throw UsageError{Both{"chỉ một báo cáo ra được màn hình; các báo cáo khác phải ghi DẠNG=TỆP",
                          "only one report can go to standard output; write the others as FORMAT=FILE"}
                         .in(lang)};
  if (unplaced == 0 && !output.empty())
    throw UsageError{Both{"--output không có báo cáo nào để ghi", "--output has no report to write"}.in(lang)};
  for (std::string* const place : places)
    if (place->empty()) *place = output;
}

void declare_config(Options& options, RuleOptions& rules) {
  options.text("-c,--config", rules.config,
               {"Tệp cấu hình; mặc định: .rasoat.yaml gần kế hoạch nhất",
                "Configuration file; default: the .rasoat.yaml nearest to the plan"},
               kFile);
  options.flag("--isolated,--no-config-lookup", rules.isolated, {"Không tìm .rasoat.yaml", "Look for no .rasoat.yaml"});
}

void declare(Options& options, RuleOptions& rules) {
  options.texts("--rules", rules.folders,
                {"Thư mục bộ quy tắc bổ sung hoặc thay thế", "Folder of rule packs that add or replace"}, kFolder);
  options.texts("--pack", rules.packs, {"Chỉ dùng các bộ quy tắc này", "Use only these packs"}, {"BỘ", "PACK", packs});
  declare_config(options, rules);
  options.text("--profile", rules.profile,
               {"Chế độ rà soát: standard (mặc định), strict, advisory",
                "Way of checking: standard (default), strict, advisory"},
               {"CHẾ-ĐỘ", "PROFILE", profiles});
  options.texts("--registry", rules.registry,
                {"Thư mục sổ tra cứu bổ sung hoặc thay thế", "Folder of registry files that add or replace"}, kFolder);
}

void declare_jobs(Options& options, unsigned& jobs) {
  options.count("-j,--jobs", jobs, {"Số luồng; mặc định: số nhân của máy", "Threads; default: the number of cores"}, 1,
                1024);
}

unsigned threads_of(unsigned jobs) { return jobs > 0 ? jobs : std::max(1u, std::thread::hardware_concurrency()); }

void declare_choice(Options& options, RuleOptions& rules) {
  options.texts("--select", rules.select,
                {"Chỉ xét những quy tắc này (và quy tắc bắt buộc)", "Judge only these rules (and mandatory ones)"},
                kRule);
  options.texts("--ignore", rules.ignore, {"Không xét những quy tắc này", "Do not judge these rules"}, kRule);
}

std::vector<std::string> severity_words() { return {"error", "warning", "info", "none"}; }
std::vector<std::string> text_or_json() { return {"text", "json"}; }

std::vector<std::string> rule_ids() {
  const rules::Loaded loaded = rules::load_rules({});
  std::vector<std::string> ids;
  if (!loaded.rules) return ids;
  for (const std::string_view id : loaded.rules->ids()) ids.emplace_back(id);
  return ids;
}

}  // namespace rasoat::app
