// Points of the calendar as they are told, from tokens: "ngày 05 tháng 3 năm 2024", "quý II", "15/12", "6 tháng đầu năm
// 2025". Dates (plans/date.h) are one point, deadlines (plans/deadline_reader.h) are made of several. Internal to
// plans/.
//
//   WhenReader reader(tokens);
//   if (const auto point = reader.point()) interval_of(*point, point->year)
#pragma once

#include <optional>

#include "plans/when_point.h"
#include "plans/when_words.h"

namespace rasoat::plans {

class WhenReader {
 public:
  explicit WhenReader(const WhenTokens& tokens) : tokens_(tokens) {}

  [[nodiscard]] const WhenToken& peek(std::size_t ahead = 0) const { return tokens_[at_ + ahead]; }
  [[nodiscard]] bool sees(WhenWord word, std::size_t ahead = 0) const { return peek(ahead).word == word; }
  [[nodiscard]] bool done() const { return at_ >= tokens_.size(); }
  [[nodiscard]] std::size_t position() const { return at_; }
  void go_to(std::size_t position) { at_ = position; }
  void skip(std::size_t tokens = 1) { at_ += tokens; }
  bool take(WhenWord word) {
    if (!sees(word)) return false;
    ++at_;
    return true;
  }
  // A number of four digits that can be a year of a plan: 1900 to 2199.
  [[nodiscard]] bool sees_year(std::size_t ahead = 0) const;

  // A point at this place, or nothing, and the place is kept. `after` is the point before it in a list ("quý I, II"):
  // a bare number is of its kind.
  std::optional<WhenPoint> point(const WhenPoint* after = nullptr);

 private:
  std::optional<WhenPoint> any_point(const WhenPoint* after);
  std::optional<WhenPoint> day_point();
  std::optional<WhenPoint> day_from(std::uint32_t day);
  std::optional<WhenPoint> month_point();
  std::optional<WhenPoint> quarter_point();
  std::optional<WhenPoint> half_point();
  std::optional<WhenPoint> part_point();
  std::optional<WhenPoint> week_point();
  std::optional<WhenPoint> year_point();
  std::optional<WhenPoint> number_point(const WhenPoint* after);
  std::optional<WhenPoint> year_first();
  std::optional<WhenPoint> months_of_year();
  std::optional<WhenPoint> bare_number(const WhenPoint* after);
  WhenPoint with_year(WhenPoint point);
  void skip_hour();
  [[nodiscard]] bool sees_small_number(std::size_t ahead) const;
  [[nodiscard]] bool sees_yearly_month(std::size_t ahead) const;
  [[nodiscard]] std::optional<WhenWord> separator(std::size_t ahead) const;

  const WhenTokens& tokens_;
  std::size_t at_ = 0;
};

}  // namespace rasoat::plans
