#include "reports/portfolio_words.h"

#include <algorithm>
#include <set>
#include <string>

#include "tests/support/catch.h"

namespace rasoat::reports {
namespace {

std::set<char> places_in(std::string_view form) {
  std::set<char> places;
  for (std::size_t at = 0; at + 2 < form.size(); ++at) {
    if (form[at] == '{' && form[at + 2] == '}') places.insert(form[at + 1]);
  }
  return places;
}

TEST_CASE("no word of the audit is missing in either language") {
  REQUIRE(audit_words().size() == static_cast<std::size_t>(AuditWord::kWaivedPart) + 1);
  for (std::size_t at = 0; at < audit_words().size(); ++at) {
    const AuditWordEntry& entry = audit_words()[at];
    CAPTURE(at, std::string(entry.vi), std::string(entry.en));
    CHECK(static_cast<std::size_t>(entry.word) == at);
    CHECK_FALSE(entry.vi.empty());
    CHECK(entry.vi != entry.en);
    CHECK(places_in(entry.vi) == places_in(entry.en));
    CHECK(entry.vi.find('|') == entry.vi.npos);
    CHECK(std::ranges::count(entry.en, '|') <= 1);
  }
}

}  // namespace
}  // namespace rasoat::reports
