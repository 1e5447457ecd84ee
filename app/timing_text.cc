#include "app/timing_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <numeric>

#include "plans/grapheme.h"

namespace rasoat::app {
namespace {

using checker::Step;
using checker::Timing;

constexpr std::size_t kShown = 20;

struct StepName {
  const char* name;  // in JSON
  Both words;
};

constexpr std::array<StepName, checker::kStepCount> kSteps{{
    {"rules", {"nạp quy tắc", "load the rules"}},
    {"load", {"mở tệp", "load files"}},
    {"read", {"đọc YAML", "read YAML"}},
    {"witness", {"đọc đối chứng", "second reading"}},
    {"bind", {"nhận dạng mục", "bind"}},
    {"match", {"tìm đối tượng", "match"}},
    {"texts", {"đọc câu chữ", "read texts"}},
    {"judge", {"xét quy tắc", "judge"}},
    {"settle", {"tổng hợp", "settle"}},
    {"report", {"ghi báo cáo", "report"}},
}};

double milliseconds(Timing::Duration time) { return std::chrono::duration<double, std::milli>(time).count(); }

Timing::Duration total_of(const Timing& timing) {
  Timing::Duration total{};
  for (std::size_t i = 0; i < checker::kStepCount; ++i) total += timing.of(static_cast<Step>(i));
  return total;
}

// Cards by time, dearest first; those that cost the same in their own order.
std::vector<std::size_t> dearest(const Timing& timing) {
  std::vector<std::size_t> cards(timing.rules());
  std::iota(cards.begin(), cards.end(), std::size_t{0});
  std::stable_sort(cards.begin(), cards.end(),
                   [&](std::size_t a, std::size_t b) { return timing.of_rule(a) > timing.of_rule(b); });
  return cards;
}

class Table {
 public:
  Table(Timing::Duration total, Lang lang) : total_(milliseconds(total)), lang_(lang) {}

  void head(std::string_view first) {
    row(first, std::string(pick(lang_, "Thời gian (ms)", "Time (ms)")), std::string(pick(lang_, "Tỉ lệ", "Share")));
  }
  void time(std::string_view name, Timing::Duration time) {
    const double ms = milliseconds(time);
    row(name, fmt::format("{:.3f}", ms), fmt::format("{:.1f}%", total_ > 0 ? ms / total_ * 100 : 0));
  }
  void gap() { text_ += '\n'; }
  [[nodiscard]] std::string take() { return std::move(text_); }

 private:
  static std::string blanks(std::size_t width, std::string_view text) {
    const std::size_t used = plans::count_graphemes(text);
    return std::string(used < width ? width - used : 1, ' ');
  }
  void row(std::string_view name, const std::string& time, const std::string& share) {
    text_ += fmt::format("{}{}{}{}{}{}\n", name, blanks(44, name), blanks(15, time), time, blanks(9, share), share);
  }

  double total_;
  Lang lang_;
  std::string text_;
};

}  // namespace

std::string timing_text(const Timing& timing, const std::vector<checker::RuleCard>& cards, std::size_t plans,
                        Lang lang) {
  const Timing::Duration total = total_of(timing);
  Table table(total, lang);
  table.head(fmt::format("{}: {}", pick(lang, "Kế hoạch", "Plans"), plans));
  for (std::size_t i = 0; i < checker::kStepCount; ++i) {
    table.time(kSteps[i].words.in(lang), timing.of(static_cast<Step>(i)));
  }
  table.time(pick(lang, "tổng (cộng mọi luồng)", "total (all threads)"), total);
  const std::vector<std::size_t> order = dearest(timing);
  const std::size_t shown = std::min(order.size(), kShown);
  table.gap();
  table.head(pick(lang, "Quy tắc", "Rule"));
  for (std::size_t i = 0; i < shown; ++i) table.time(cards[order[i]].id, timing.of_rule(order[i]));
  Timing::Duration rest{};
  for (std::size_t i = shown; i < order.size(); ++i) rest += timing.of_rule(order[i]);
  if (shown < order.size()) {
    table.time(fmt::format(fmt::runtime(pick(lang, "{} quy tắc khác", "{} other rules")), order.size() - shown), rest);
  }
  return table.take();
}

std::string timing_json(const Timing& timing, const std::vector<checker::RuleCard>& cards, std::size_t plans) {
  std::string steps, rules;
  for (std::size_t i = 0; i < checker::kStepCount; ++i) {
    fmt::format_to(std::back_inserter(steps), "{}\"{}\":{}", i == 0 ? "" : ",", kSteps[i].name,
                   timing.of(static_cast<Step>(i)).count());
  }
  for (const std::size_t card : dearest(timing)) {
    fmt::format_to(std::back_inserter(rules), "{}{{\"rule\":\"{}\",\"ns\":{}}}", rules.empty() ? "" : ",",
                   cards[card].id, timing.of_rule(card).count());
  }
  return fmt::format("{{\"rasoat_timing\":1,\"plans\":{},\"steps_ns\":{{{}}},\"rules\":[{}]}}\n", plans, steps, rules);
}

}  // namespace rasoat::app
