// Writes a report on a made-up audit to standard output, for the tests in a browser: sample_report UNITS [hostile]
// [en].
#include <cstdlib>
#include <iostream>
#include <string_view>

#include "tests/reports/portfolio_fixture.h"

int main(int count, char** words) {
  rasoat::tests::FixtureWishes wishes;
  if (count > 1) wishes.units = std::strtoul(words[1], nullptr, 10);
  for (int at = 2; at < count; ++at) {
    wishes.hostile = wishes.hostile || std::string_view(words[at]) == "hostile";
    if (std::string_view(words[at]) == "en") wishes.lang = rasoat::checker::Lang::kEn;
  }
  std::cout << rasoat::tests::written(portfolio_fixture(wishes), rasoat::reports::PortfolioFormat::kHtml);
}
