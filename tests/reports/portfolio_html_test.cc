// What can be told of the page without a browser; tests/browser tries it in one.
#include "reports/portfolio_html.h"

#include <openssl/evp.h>

#include <array>
#include <sstream>

#include "reports/portfolio_page.h"
#include "tests/reports/portfolio_fixture.h"
#include "tests/support/catch.h"

namespace rasoat::reports {
namespace {

using namespace tests;  // NOLINT(google-build-using-namespace): the names of the fixture's units

std::string policy_hash(std::string_view text) {
  std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
  unsigned int size = 0;
  EVP_Digest(text.data(), text.size(), digest.data(), &size, EVP_sha256(), nullptr);
  std::array<unsigned char, 2 * EVP_MAX_MD_SIZE> base64{};
  const int length = EVP_EncodeBlock(base64.data(), digest.data(), static_cast<int>(size));
  return "sha256-" + std::string(base64.begin(), base64.begin() + length);
}

std::size_t count_of(const std::string& text, std::string_view part) {
  std::size_t count = 0;
  for (std::size_t at = text.find(part); at != text.npos; at = text.find(part, at + part.size())) ++count;
  return count;
}

TEST_CASE("the page's policy knows its own style and script and no others") {
  CHECK(policy_hash(page_style()) == kPageStyleHash);
  CHECK(policy_hash(page_script()) == kPageScriptHash);
  const std::string page = written(portfolio_fixture(), PortfolioFormat::kHtml);
  CHECK(page.find("default-src 'none'; style-src '" + std::string(kPageStyleHash)) != page.npos);
  CHECK(page.find("unsafe") == page.npos);
  CHECK(page.find("<style>" + std::string(page_style()) + "</style>") != page.npos);
  CHECK(page.find("<script>" + std::string(page_script()) + "</script>") != page.npos);
}

TEST_CASE("nothing is fetched and nothing of a plan is markup") {
  const std::string page = written(portfolio_fixture({.units = 24, .hostile = true}), PortfolioFormat::kHtml);
  CHECK(count_of(page, "<script") == 1);
  CHECK(count_of(page, "<style") == 1);
  for (const std::string_view part :
       {"<img", "<svg onload", "<a href=\"javascript", "style=\"", "\xE2\x80\xAE", "\x1B"}) {
    INFO(part);
    CHECK(page.find(part) == page.npos);
  }
  CHECK(count_of(page, "href=\"") == count_of(page, "href=\"#"));
  CHECK(page.find("&lt;img src=x onerror=&quot;window.hostile=2&quot;&gt;") != page.npos);
}

TEST_CASE("every unit has a row and every plan its findings; a unit without plan says so in the matrix") {
  const PortfolioFixture made = portfolio_fixture();
  const std::string page = written(made, PortfolioFormat::kHtml);
  CHECK(count_of(page, "<tr id=\"u") == 12);
  CHECK(count_of(page, "<tr id=\"m") == 12);
  CHECK(count_of(page, " class=\"plan\" id=\"p") == made.records.size());
  CHECK(count_of(page, "∅ Chưa có kế hoạch\n") == 2);
  CHECK(page.find("<tr id=\"u3\" data-is=\"missing write\">") != page.npos);
  CHECK(page.find("<tr id=\"u0\" data-is=\"ready\">") != page.npos);
  CHECK(page.find("id=\"not-checked\"") != page.npos);
}

TEST_CASE("figures are of the units that must submit; others have a tile and a filter of their own") {
  const std::string page = written(portfolio_fixture(), PortfolioFormat::kHtml);
  CHECK(page.find("<dt>Đơn vị phải nộp</dt><dd>11</dd>") != page.npos);
  CHECK(page.find("<dt>Đã nộp</dt><dd>8 <small>73%</small></dd>") != page.npos);
  CHECK(page.find("<dt>Kế hoạch ngoài danh sách</dt><dd>1</dd>") != page.npos);
  CHECK(page.find("data-filter=\"unlisted\"") != page.npos);
  const std::string without = written(portfolio_fixture({.roster = false}), PortfolioFormat::kHtml);
  CHECK(without.find("<dt>Đơn vị phải nộp</dt>") == without.npos);
}

TEST_CASE("the page is made as records come, and holds none of them back") {
  const PortfolioFixture made = portfolio_fixture();
  std::ostringstream out;
  const auto report = make_portfolio_html(made.run, out);
  report->begin();
  const std::string head = out.str();
  CHECK(head.find("id=\"units\"") != head.npos);
  CHECK(head.find("id=\"p0\"") == head.npos);
  report->add(0, made.records[0]);
  CHECK(out.str().find("id=\"p0\"") != std::string::npos);
}

TEST_CASE("shares are never rounded to all or nothing") {
  CHECK(percent_text(0, 1000) == "0%");
  CHECK(percent_text(1, 1000) == "<1%");
  CHECK(percent_text(999, 1000) == ">99%");
  CHECK(percent_text(1000, 1000) == "100%");
  CHECK(percent_text(0, 0) == "–");
}

TEST_CASE("a clause that nobody could judge has no share, and a share is text") {
  PortfolioFixture made = portfolio_fixture();
  checker::Portfolio& portfolio = made.run.portfolio;
  for (std::size_t plan = 0; plan < portfolio.plans.size(); ++plan)
    portfolio.cells[plan * portfolio.columns.size()] = checker::MatrixCell::kNotApplicable;
  portfolio.cells[0] = checker::MatrixCell::kUndecided;
  const std::string page = written(made, PortfolioFormat::kHtml);
  const checker::MatrixColumn& column = made.run.portfolio.columns[0];
  CHECK(page.find("<tr><th scope=\"row\">" + column.document + " " + column.code + "<td>" + column.title.vi +
                  "<td class=\"n\">–") != page.npos);
  CHECK(page.find("><1%") == page.npos);
}

TEST_CASE("numbers are grouped as the language does it") {
  CHECK(grouped(1234567, checker::Lang::kVi) == "1.234.567");
  CHECK(grouped(1000, checker::Lang::kEn) == "1,000");
  CHECK(grouped(999, checker::Lang::kVi) == "999");
}

TEST_CASE("same run, same bytes") {
  const PortfolioFixture made = portfolio_fixture({.units = 24, .hostile = true});
  for (const PortfolioFormat format : {PortfolioFormat::kHtml, PortfolioFormat::kXlsx, PortfolioFormat::kCsv,
                                       PortfolioFormat::kJson, PortfolioFormat::kText}) {
    CHECK(written(made, format) == written(made, format));
  }
}

}  // namespace
}  // namespace rasoat::reports
