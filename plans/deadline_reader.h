// The wording of a deadline, read from left to right into its parts: points and runs of the calendar, recurrences,
// events, other documents. Every token must be accounted for, but for free wording after "khi", "theo kế hoạch" and the
// like, and for remarks in brackets that hold no time. Internal to plans/.
//
//   DeadlineReader reader(tokens);
//   if (reader.read()) settle(reader.parts(), context)
#pragma once

#include <optional>
#include <string_view>

#include "plans/deadline_parts.h"
#include "plans/when_reader.h"
#include "plans/when_words.h"

namespace rasoat::plans {

class DeadlineReader {
 public:
  explicit DeadlineReader(const WhenTokens& tokens) : tokens_(tokens), in_(tokens) {}

  // Was the whole wording understood?
  bool read();
  [[nodiscard]] const DeadlineParts& parts() const { return parts_; }

 private:
  bool separator();
  // An item of the wording, and what its first word tells: nothing when it tells something else.
  bool item();
  std::optional<bool> how_often();
  std::optional<bool> after_what();
  std::optional<bool> which_days();
  bool skip_fillers();
  [[nodiscard]] bool at_unit_without_number() const;
  bool skip_remark();
  bool skip_words_before_item();
  void skip_words_behind_item();
  [[nodiscard]] bool at_harmless_word(std::size_t ahead = 0) const;
  [[nodiscard]] bool at_count_of_things() const;
  [[nodiscard]] bool at_time_of_doing() const;
  [[nodiscard]] bool at_number_of_document() const;
  [[nodiscard]] bool sees_filler(std::uint8_t value) const;
  bool note_part_of_period();

  // plans/deadline_calendar.cc
  bool stretch(const WhenPoint* after);
  bool run_to(Stretch stretch, bool spelled);
  bool run_of_numbers(bool spelled);
  bool from();
  bool until();
  bool later_than();
  bool stage();
  bool vision();
  bool school_year();
  bool several_of_a_unit();
  void add(const Stretch& stretch);

  // plans/deadline_causes.cc: recurrences, events, other documents
  [[nodiscard]] bool sees_thing(std::size_t ahead) const;
  bool recurrence();
  bool counted();
  bool times_in(std::uint32_t times);
  bool time_of_doing();
  void set_lag(std::uint32_t count, WhenWord unit, bool working);
  bool lag(std::uint32_t count, WhenWord unit, bool working);
  bool according();
  bool event(bool counted_from = false);
  void note_lag_behind();
  bool named_time();
  bool other_document();
  bool begins_with_event();
  bool unit_alone();
  [[nodiscard]] bool of_regular_report() const;
  void add(Recurrence recurrence, bool sure);
  [[nodiscard]] bool starts_item(std::size_t ahead) const;
  std::string_view free_wording(bool stops_at_end_of_range);

  const WhenTokens& tokens_;
  WhenReader in_;
  DeadlineParts parts_;
  bool free_ = false;  // the last item was free wording, which may go on after a comma or a bracket
  std::size_t brackets_ = 0;
};

}  // namespace rasoat::plans
