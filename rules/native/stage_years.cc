#include "rules/native/stage_years.h"

#include "plans/digits.h"

namespace rasoat::rules {

namespace {

void skip_blanks(std::string_view text, std::size_t& at) {
  while (at < text.size() && text[at] == ' ') ++at;
}

}  // namespace

std::optional<int> year_at(std::string_view folded, std::size_t& at) {
  int year = 0;
  std::size_t end = at;
  for (; end < folded.size() && plans::is_digit(folded[end]) && end - at < 5; ++end)
    year = year * 10 + (folded[end] - '0');
  if (end - at != 4 || year < 1900 || year > 2199) return std::nullopt;
  at = end;
  return year;
}

std::optional<StageYears> stage_at(std::string_view folded, std::size_t at) {
  skip_blanks(folded, at);
  const std::size_t begin = at;
  const std::optional<int> first = year_at(folded, at);
  skip_blanks(folded, at);
  if (!first || at == folded.size() || folded[at] != '-') return std::nullopt;
  ++at;
  skip_blanks(folded, at);
  const std::optional<int> last = year_at(folded, at);
  const bool goes_on = at < folded.size() && (folded[at] == '/' || folded[at] == '-');
  if (!last || goes_on) return std::nullopt;
  return StageYears{*first, *last, {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(at)}};
}

}  // namespace rasoat::rules
