#include "reports/checkstyle_report.h"

#include <pugixml.hpp>

#include "tests/reports/written.h"
#include "tests/support/catch.h"

namespace rasoat::reports {
namespace {

using tests::written;

pugi::xml_document parsed(const std::string& text) {
  pugi::xml_document document;
  REQUIRE(document.load_buffer(text.data(), text.size()));
  return document;
}

TEST_CASE("checkstyle: every plan is a file, every finding an error in it") {
  const pugi::xml_document document =
      parsed(written(Format::kCheckstyle, {tests::sample_clean(), tests::sample_incomplete()}));
  const pugi::xml_node root = document.child("checkstyle");
  const pugi::xml_node clean = root.first_child();
  CHECK(std::string_view(clean.attribute("name").value()) == "ke-hoach/sach.yaml");
  CHECK_FALSE(clean.first_child());
  const pugi::xml_node last = clean.next_sibling().last_child();
  CHECK(last.attribute("line").as_int() == 21);
  CHECK(last.attribute("column").as_int() == 19);
  CHECK(std::string_view(last.attribute("severity").value()) == "error");
  CHECK(std::string_view(last.attribute("source").value()) == "rasoat.deadline-before-issue");
  CHECK(std::string_view(last.attribute("message").value()) == "Thời hạn 31/12/2025 trước ngày ban hành 20/01/2026.");
}

TEST_CASE("checkstyle: hostile texts stay texts") {
  const pugi::xml_document document =
      parsed(written(Format::kCheckstyle, {tests::sample_poisoned(), tests::sample_hostile()}));
  const pugi::xml_node file = document.child("checkstyle").first_child();
  CHECK(std::string_view(file.attribute("name").value())
            .starts_with("ke-hoach/50% a:b, c; d] [e] 'f' |g \"h\" <b>&amp; ]]>"));
  CHECK(std::distance(file.begin(), file.end()) == 9);
}

TEST_CASE("checkstyle: what is not verified is an error") {
  const pugi::xml_document document =
      parsed(written(Format::kCheckstyle, {tests::sample_not_verified()}, {}, tests::run_with_failed_input()));
  const pugi::xml_node failed = document.child("checkstyle").first_child();
  CHECK(std::string_view(failed.attribute("name").value()) == "khong/co");
  CHECK(std::string_view(failed.first_child().attribute("source").value()) == "rasoat.no-plan-found");
  const pugi::xml_node open = failed.next_sibling().first_child();
  CHECK(std::string_view(open.attribute("source").value()) == "rasoat.not-verified");
  CHECK(std::string_view(open.attribute("severity").value()) == "error");
}

}  // namespace
}  // namespace rasoat::reports
