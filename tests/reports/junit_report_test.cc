#include "reports/junit_report.h"

#include <pugixml.hpp>
#include <set>

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

std::string child_names(const pugi::xml_node& suite) {
  std::string out;
  for (const pugi::xml_node testcase : suite) out += std::string(testcase.first_child().name()) + " ";
  return out;
}

TEST_CASE("junit: a plan is a suite, a rule a case") {
  const pugi::xml_document document = parsed(written(Format::kJunit, {tests::sample_incomplete()}));
  const pugi::xml_node suite = document.child("testsuites").first_child();
  CHECK(std::string_view(suite.attribute("name").value()) == "ke-hoach/05-KH-ĐU.yaml");
  CHECK(suite.attribute("tests").as_int() == 7);
  CHECK(suite.attribute("failures").as_int() == 4);
  CHECK(suite.attribute("errors").as_int() == 0);
  CHECK(suite.attribute("skipped").as_int() == 0);
  CHECK(child_names(suite) == "  system-out failure failure failure failure ");
  const pugi::xml_node lead = suite.find_child_by_attribute("name", "task-lead-missing");
  CHECK(std::string_view(lead.attribute("file").value()) == "ke-hoach/05-KH-ĐU.yaml");
  CHECK(lead.attribute("line").as_int() == 12);
  CHECK(std::string_view(lead.child("failure").attribute("type").value()) == "error");
  const std::string_view text = lead.child("failure").text().get();
  CHECK(text.find("Dòng 12: Công việc 1.1") != text.npos);
  CHECK(text.find("Dòng 20: Công việc 2.1") != text.npos);
  CHECK(text.find("  Cách sửa: ") != text.npos);
}

TEST_CASE("junit: class and name are unique in a report") {
  const pugi::xml_document document =
      parsed(written(Format::kJunit, tests::all_samples(), {}, tests::run_with_failed_input()));
  std::set<std::pair<std::string, std::string>> seen;
  std::size_t number = 0;
  for (const pugi::xml_node suite : document.child("testsuites")) {
    CHECK(suite.attribute("tests").as_int() == std::distance(suite.begin(), suite.end()));
    for (const pugi::xml_node each : suite) {
      ++number;
      seen.emplace(each.attribute("classname").value(), each.attribute("name").value());
    }
  }
  CHECK(seen.size() == number);
}

TEST_CASE("junit: what is not verified is an error, what is waived is skipped") {
  Audit audit = tests::sample_not_verified();
  checker::Finding waived = audit.findings[0];
  waived.rule = tests::kLeadIsGroup;
  waived.waived = true;
  waived.waiver.reason = "Đồng ý";
  audit.findings.push_back(waived);
  const pugi::xml_document document = parsed(written(Format::kJunit, {audit}, {}, tests::run_with_failed_input()));
  const pugi::xml_node failed = document.child("testsuites").first_child();
  CHECK(std::string_view(failed.attribute("name").value()) == "khong/co");
  CHECK(failed.attribute("errors").as_int() == 1);
  const pugi::xml_node suite = failed.next_sibling();
  CHECK(suite.attribute("errors").as_int() == 3);
  CHECK(suite.attribute("skipped").as_int() == 1);
  CHECK(suite.find_child_by_attribute("name", "verified").child("error"));
  CHECK(std::string_view(suite.find_child_by_attribute("name", "lead-is-group").child("skipped").text().get()) ==
        "Được miễn áp dụng: Đồng ý");
}

TEST_CASE("junit: hostile texts stay texts") {
  const pugi::xml_document document =
      parsed(written(Format::kJunit, {tests::sample_poisoned(), tests::sample_hostile()}));
  const pugi::xml_node suite = document.child("testsuites").first_child();
  CHECK(std::distance(suite.begin(), suite.end()) == 7);
  CHECK(child_names(suite).starts_with("error error system-out failure"));
}

}  // namespace
}  // namespace rasoat::reports
