// Writes a report on a made-up audit to standard output, for the tests that read it with other programs:
// sample_report UNITS [FORMAT] [hostile] [long] [en]. long: the first unit’s name is longer than a cell of a workbook.
#include <cstdlib>
#include <iostream>
#include <string_view>

#include "tests/reports/portfolio_fixture.h"

int main(int count, char** words) {
  rasoat::tests::FixtureWishes wishes;
  bool is_long = false;
  auto format = rasoat::reports::PortfolioFormat::kHtml;
  if (count > 1) wishes.units = std::strtoul(words[1], nullptr, 10);
  for (int at = 2; at < count; ++at) {
    const std::string_view word = words[at];
    wishes.hostile = wishes.hostile || word == "hostile";
    is_long = is_long || word == "long";
    if (word == "en") wishes.lang = rasoat::checker::Lang::kEn;
    format = rasoat::reports::find_portfolio_format(word).value_or(format);
  }
  auto fixture = portfolio_fixture(wishes);
  if (is_long) fixture.run.portfolio.units.front().name = std::string(40'000, 'x');
  std::cout << rasoat::tests::written(fixture, format);
}
