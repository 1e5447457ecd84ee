#include "plans/deadline.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>

#include "plans/deadline_parts.h"
#include "plans/deadline_reader.h"
#include "plans/digits.h"
#include "plans/odd_years.h"
#include "plans/text.h"
#include "plans/when_words.h"

namespace rasoat::plans {
namespace {

// In the order of DeadlineKind.
constexpr std::array<std::string_view, 13> kCodes = {
    "khong_ghi", "ngay",    "thang",        "quy",          "nua_nam",           "nam",
    "khoang",    "dinh_ky", "thuong_xuyen", "theo_su_kien", "theo_van_ban_khac", "mo",
    "khong_hieu"};

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t\r\n");
  if (begin == std::string_view::npos) return text.substr(0, 0);
  return text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1);
}

Deadline read_tokens(const WhenTokens& tokens, const DeadlineContext& context) {
  DeadlineReader reader(tokens);
  return reader.read() ? settle(reader.parts(), context) : not_understood(DeadlineProblem::kWording);
}

bool is_bounded(DeadlineKind kind) { return DeadlineKind::kDay <= kind && kind <= DeadlineKind::kRange; }

// "Cuối năm (tháng 12/2026)", "Hết học kỳ I (tháng 01/2025)": words without a figure, and in brackets which time that
// is. Not of what begins then, or comes again.
std::optional<Deadline> read_brackets(std::string_view folded, const DeadlineContext& context) {
  constexpr std::string_view kNoEnd[] = {"từ", "sau", "hằng", "hàng", "mỗi", "định kỳ", "thường xuyên", "trừ", "không"};
  const std::size_t open = folded.find('(');
  if (open == std::string_view::npos || open == 0 || folded.find(')') != folded.size() - 1) return std::nullopt;
  const std::string_view before = folded.substr(0, open);
  const auto says = [before](std::string_view word) { return mentions_folded(before, word); };
  if (std::ranges::any_of(before, is_digit) || std::ranges::any_of(kNoEnd, says)) return std::nullopt;
  const std::string within(folded.substr(open + 1, folded.size() - open - 2));
  // "Cuối quý (2/2024)" may be a quarter.
  constexpr std::string_view kUnits[] = {"ngày", "tháng", "quý", "năm"};
  const bool clear = std::ranges::any_of(kUnits, [&](std::string_view unit) { return mentions_folded(within, unit); });
  if (!clear && std::ranges::count(within, '/') != 2) return std::nullopt;
  Deadline deadline = read_tokens(WhenTokens(within), context);
  return is_bounded(deadline.kind) && !deadline.when.empty() ? std::optional(deadline) : std::nullopt;
}

// "Tháng 9 (tuần 2) hằng năm", "Năm 2025 (100% chi bộ), năm 2026 (duy trì)": what is said beside the time, where only
// that cannot be read. Not what takes something away from it, or puts another time beside it.
std::optional<Deadline> read_beside_remarks(std::string_view folded, const DeadlineContext& context) {
  constexpr std::string_view kChanging[] = {"trừ", "không", "chưa", "nếu", "hoặc", "âm lịch", "gia hạn", "đến"};
  std::string time;
  std::size_t at = 0;
  for (std::size_t open = 0; (open = folded.find('(', at)) != std::string_view::npos;) {
    const std::size_t close = folded.find(')', open);
    if (close == std::string_view::npos) return std::nullopt;
    const std::string_view remark = folded.substr(open + 1, close - open - 1);
    const auto says = [remark](std::string_view word) { return mentions_folded(remark, word); };
    if (remark.find('(') != std::string_view::npos || std::ranges::any_of(kChanging, says)) return std::nullopt;
    time += folded.substr(at, open - at);
    while (time.ends_with(' ')) time.pop_back();
    at = close + 1;
  }
  if (at == 0) return std::nullopt;
  time += folded.substr(at);
  Deadline deadline = read_tokens(WhenTokens(time), context);
  const bool is_told = is_bounded(deadline.kind) || deadline.kind == DeadlineKind::kRecurring;
  return is_told ? std::optional(deadline) : std::nullopt;
}

bool is_far(const Interval& interval) { return interval.first.year < kFirstYear || interval.last.year > kLastYear; }

// Is the year all that is wrong with the wording?
bool has_odd_year(const Deadline& deadline, const WhenTokens& tokens, const DeadlineContext& context) {
  if (context.period && is_far(*context.period)) return false;
  if (std::ranges::any_of(deadline.when, is_far)) return true;
  if (deadline.problem != DeadlineProblem::kWording) return false;
  const std::string mended = with_sound_years(tokens);
  if (mended.empty()) return false;
  const DeadlineProblem left = read_tokens(WhenTokens(mended), context).problem;
  return left == DeadlineProblem::kNone || left == DeadlineProblem::kReversed;
}

}  // namespace

std::string_view code_of(DeadlineKind kind) { return kCodes[static_cast<std::size_t>(kind)]; }

std::optional<DeadlineKind> deadline_kind(std::string_view code) {
  const auto found = std::ranges::find(kCodes, code);
  if (found == kCodes.end()) return std::nullopt;
  return static_cast<DeadlineKind>(found - kCodes.begin());
}

bool operator==(const Deadline& a, const Deadline& b) {
  const auto same = [&](auto... member) { return ((a.*member == b.*member) && ...); };
  return same(&Deadline::kind, &Deadline::problem, &Deadline::bound, &Deadline::open, &Deadline::from_issue,
              &Deadline::somewhere, &Deadline::or_event, &Deadline::lag, &Deadline::when, &Deadline::windows,
              &Deadline::recurrences);
}

Deadline read_deadline(std::string_view text, const DeadlineContext& context) {
  const std::string folded = fold(text);
  const WhenTokens tokens(folded);
  Deadline deadline = read_tokens(tokens, context);
  for (const auto read : {read_brackets, read_beside_remarks})
    if (deadline.problem == DeadlineProblem::kWording || deadline.problem == DeadlineProblem::kNoYear)
      deadline = read(folded, context).value_or(deadline);
  if (has_odd_year(deadline, tokens, context)) deadline = not_understood(DeadlineProblem::kOddYear);
  // A blank form is looked at last: few deadlines are blank.
  if (deadline.kind == DeadlineKind::kNotUnderstood && is_placeholder(text)) deadline = {};
  deadline.raw = trimmed(text);
  return deadline;
}

std::optional<Interval> span_of(const Deadline& deadline) {
  if (deadline.when.empty()) return std::nullopt;
  Interval hull = deadline.when.front();
  for (const Interval& each : std::span(deadline.when).subspan(1))
    hull = {std::min(hull.first, each.first), std::max(hull.last, each.last)};
  return hull;
}

std::optional<Interval> end_of(const Deadline& deadline) {
  const auto hull = span_of(deadline);
  if (!hull || deadline.open) return std::nullopt;
  if (deadline.somewhere) return hull;
  const bool before = deadline.bound == DeadlineBound::kBefore && deadline.windows.empty();
  if (!before) return day_of(hull->last);
  const Interval& named = deadline.when.back();
  const Date eve = days_after(named.first, -1);
  return named.first == named.last ? Interval{eve, named.last} : day_of(eve);
}

}  // namespace rasoat::plans
