// The part on implementation against who leads and joins the work that it gives to bodies.
#include "tests/support/ask_native.h"
#include "tests/support/build_plan.h"
#include "tests/support/catch.h"

namespace rasoat::tests {
namespace {

const char* const kWork =
    "van_ban: { co_quan_ban_hanh: Đảng ủy xã An Phú }\n"
    "nhiem_vu:\n"
    "  - phoi_hop: Đoàn Thanh niên xã\n"
    "    cong_viec:\n"
    "      - { ma: \"1.1\", noi_dung: Mở lớp cho Trạm Y tế, chu_tri: Phòng Kinh tế xã, phoi_hop: [\"Các trường học\"] "
    "}\n"
    "      - { ma: \"1.2\", noi_dung: Sửa quy chế, chu_tri: \"Các ban, ngành\" }\n"
    "      - ma: \"1.3\"\n"
    "        noi_dung: Số hóa\n"
    "        viec_con: [{ ma: 1.3a, noi_dung: Quét, chu_tri: Trạm Y tế xã }, { noi_dung: Nhập, chu_tri: Công an xã }]\n"
    "      - { ma: \"1.4\", noi_dung: Mua máy, chu_tri: Trung tâm Văn hóa }\n"
    "      - { ma: \"1.5\", noi_dung: Họp }\n"
    "      - { ma: \"1.6\", noi_dung: A, chu_tri: Công an xã }\n"
    "      - { ma: \"1.6\", noi_dung: B, chu_tri: Công an xã }\n"
    "      - { ma: \"1.8\", noi_dung: C, chu_tri: Công an xã, phoi_hpo: Hội Nông dân xã }\n"
    "to_chuc_thuc_hien:\n"
    "  - { co_quan: Phòng Kinh tế xã }\n"
    "  - { co_quan: Trạm Y tế xã }\n"
    "  - { co_quan: Công an xã }\n";

// The work that is found to be another's, and who leads it.
std::string of_others(const std::string& body, const std::string& ids) {
  const BuiltPlan built(kWork + ("  - { co_quan: " + body + ", nhiem_vu: [" + ids + "] }\n"));
  const auto verdict = ask_native("work-of-others", built.plan(), {built.at("to_chuc_thuc_hien[3]")}).at(0);
  std::string text;
  for (const rules::Breach& breach : verdict.breaches)
    text += breach.arguments.at(1).second + ": " + breach.arguments.at(2).second + ". ";
  return verdict.undecided ? "undecided" : text;
}

TEST_CASE("work given to a body that neither leads nor joins it is told with its lead") {
  CHECK(of_others("Hội Nông dân xã", "1.1, 1.3a") == "1.1: Phòng Kinh tế xã. 1.3a: Trạm Y tế xã. ");
  CHECK(of_others("[Hội Nông dân xã, Ban Chỉ huy Quân sự xã]", "1.1") == "1.1: Phòng Kinh tế xã. ");
}

TEST_CASE("a body leads, joins, is mentioned in the work, or has a part of it") {
  CHECK(of_others("Phòng Kinh tế", "1.1").empty());
  CHECK(of_others("Trường Tiểu học An Phú", "1.1").empty());
  CHECK(of_others("Trạm Y tế", "1.1").empty());
  CHECK(of_others("Đoàn Thanh niên xã", "1.3a").empty());
  CHECK(of_others("Công an xã", "1.3").empty());
  CHECK(of_others("[Hội Nông dân xã, Công an xã]", "1.3").empty());
}

TEST_CASE("nothing is said of groups, of the issuer, and of work whose lead or id is not certain") {
  CHECK(of_others("\"Các chi bộ\"", "1.1").empty());
  CHECK(of_others("Đảng ủy xã An Phú", "1.1").empty());
  CHECK(of_others("Đồng chí Bí thư", "1.1").empty());
  // A group leads; the lead has no entry; there is none; two works bear the id; no work does.
  CHECK(of_others("Hội Nông dân xã", "1.2, 1.4, 1.5, 1.6, 1.7").empty());
}

TEST_CASE("who joins may stand under a misspelt key") { CHECK(of_others("Hội Nông dân xã", "1.8") == "undecided"); }

}  // namespace
}  // namespace rasoat::tests
