#include "tests/support/ask_native.h"
#include "tests/support/build_plan.h"
#include "tests/support/catch.h"

namespace rasoat::tests {
namespace {

using rules::Breach;
using rules::NativeVerdict;

// For a plan with one piece of work: its breaches as "count: leads", or "undecided".
std::string leads(const std::string& entries, const std::string& rest = "") {
  const BuiltPlan built("nhiem_vu:\n  - cong_viec:\n      - noi_dung: A\n" + entries + rest);
  const rules::NativeCheck* check = rules::find_native("several-leads");
  REQUIRE(check != nullptr);
  const plans::PlanNode work = built.at("nhiem_vu[0].cong_viec[0]");
  const std::vector<NativeVerdict> verdicts = ask_native("several-leads", built.plan(), {work});
  REQUIRE(verdicts.size() == 1);
  if (verdicts[0].undecided) return "undecided";
  std::string text;
  for (const Breach& breach : verdicts[0].breaches) {
    text +=
        breach.arguments[0].second + ": " + breach.arguments[1].second + " @" + std::string(built.word(breach.where));
  }
  return text;
}

std::string lead(const std::string& text) { return "        chu_tri: " + text + "\n"; }

TEST_CASE("several bodies in a list are several leads") {
  CHECK(leads(lead("[Sở A, Sở B]")) == "2: Sở A; Sở B @chu_tri");
  CHECK(leads(lead("[Sở A]")).empty());
  CHECK(leads(lead("[Sở A, sở a, …]")).empty());
  CHECK(leads(lead("[{ co_quan: Sở A, ca_nhan: Ông B }]")).empty());
  CHECK(leads(lead("[{ co_quan: Sở A }, { ca_nhan: Ông B }]")).empty());
  CHECK(leads("").empty());
}

TEST_CASE("one text is split only where every part is known") {
  const std::string helper = "        phoi_hop: [Sở Tư pháp, Sở Khoa học và Công nghệ]\n";
  CHECK(leads(lead("Sở Tư pháp, Sở Khoa học và Công nghệ") + helper) ==
        "2: Sở Tư pháp, Sở Khoa học và Công nghệ @Sở Tư pháp, Sở Khoa học và Công nghệ");
  CHECK(leads(lead("Sở Tư pháp, Sở Y tế") + helper).empty());
  CHECK(leads(lead("Sở Tư pháp và Sở Y tế") + helper, "noi_nhan: [Sở Y tế (để t/h)]\n") ==
        "2: Sở Tư pháp và Sở Y tế @Sở Tư pháp và Sở Y tế");
  CHECK(leads(lead("Vụ Khoa học, Công nghệ và Môi trường") + helper).empty());
  CHECK(leads(lead("Vụ Khoa học, Vụ Y tế"), "noi_nhan: [\"Vụ Khoa học, Vụ Y tế\", Vụ Khoa học, Vụ Y tế]\n").empty());
  CHECK(leads(lead("Các sở, ngành"), "noi_nhan: [Các sở, ngành]\n").empty());
}

TEST_CASE("inherited leads are reported where they are declared; what cannot be read is undecided") {
  const BuiltPlan built("nhiem_vu:\n  - chu_tri: [A, B]\n    cong_viec: [{ noi_dung: x }, { noi_dung: y }]\n");
  const std::vector<plans::PlanNode> works = {built.at("nhiem_vu[0].cong_viec[0]"),
                                              built.at("nhiem_vu[0].cong_viec[1]")};
  const auto verdicts = ask_native("several-leads", built.plan(), works);
  for (const NativeVerdict& verdict : verdicts) {
    REQUIRE(verdict.breaches.size() == 1);
    CHECK(built.plan().path(verdict.breaches[0].node) == "nhiem_vu[0].chu_tri");
  }
  CHECK(leads("        chu_tr: [A, B]\n") == "undecided");
}

TEST_CASE("bodies that the registry knows are parts too") {
  CHECK(leads(lead("\"Sở Tài chính, Sở Nội vụ\"")).starts_with("2: "));
  CHECK(leads(lead("Sở Tài chính và Sở Nội vụ tỉnh Lào Cai")).starts_with("2: "));
  CHECK(leads(lead("\"Sở Khoa học và Công nghệ, Sở Tài chính và UBND tỉnh\"")).starts_with("3: "));
  for (const char* joint : {"/", " / ", " + ", " & ", " cùng ", " hoặc "}) {
    INFO(joint);
    CHECK(leads(lead("\"Sở Tài chính" + std::string(joint) + "Sở Nội vụ\"")).starts_with("2: "));
  }
  for (const char* one :
       {"Sở Văn hóa, Thể thao và Du lịch", "Hội đồng nhân dân, Ủy ban nhân dân tỉnh", "UBND huyện, thị xã",
        "Huyện ủy, quận ủy", "Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương", "Bộ Lao động, Thương binh và Xã hội",
        "Sở Khoa học và Công nghệ, Ban Quản lý Khu kinh tế", "Sở Tài chính, Sở Nội vụ phối hợp",
        "Sở Khoa học và Công nghệ", "Sở Khoa học & Công nghệ", "UBND xã/phường", "Sở/ngành liên quan"}) {
    INFO(one);
    CHECK(leads(lead("\"" + std::string(one) + "\"")).empty());
  }
}

TEST_CASE("a semicolon parts bodies, known or not") {
  CHECK(leads(lead("\"UBND phường; Đoàn TNCS Hồ Chí Minh phường\"")).starts_with("2: "));
  CHECK(leads(lead("\"Phòng A; các phòng, ban\"")).starts_with("2: "));
  CHECK(leads(lead("\"UBND phường; các chi bộ; các đơn vị liên quan\"")).starts_with("3: "));
  CHECK(leads(lead("\"Các phòng; các ban\"")).empty());
  CHECK(leads(lead("\"Phòng A; các đơn vị phối hợp\"")).empty());
  CHECK(leads(lead("\"Phòng A;\"")).empty());
  CHECK(leads(lead("\"Phòng A; phối hợp: Phòng B\"")).empty());
  CHECK(leads(lead("\"Phòng A; nghiệm thu trong năm\"")).empty());
}

TEST_CASE("items behind marks are parts, known or not") {
  CHECK(leads(lead("\"• Hội Nông dân xã • Đoàn Thanh niên xã\"")) ==
        "2: Hội Nông dân xã; Đoàn Thanh niên xã @\"• Hội Nông dân xã • Đoàn Thanh niên xã\"");
  CHECK(leads(lead("1. Hội Nông dân xã; 2. Đoàn Thanh niên xã")).starts_with("2: Hội Nông dân xã; Đoàn Thanh niên xã"));
  CHECK(leads(lead("(1) Phòng A, (2) Phòng B, (3) các phòng, ban")).starts_with("3: "));
  const std::string a = "          -Hội Nông dân xã\n";
  const std::string b = "          -Đoàn Thanh niên\n           xã\n";
  for (const char* header : {"        chu_tri:\n", "        chu_tri: |\n", "        chu_tri: >\n"}) {
    INFO(header);
    CHECK(leads(header + a + b).starts_with("2: Hội Nông dân xã; Đoàn Thanh niên"));
  }
  for (const char* one :
       {"1. Phòng A", "• Các phòng • Các ban", "• Phòng A • nghiệm thu trong năm",
        "1. Phòng A chủ trì; 2. Phòng B phối hợp", "- Phòng Pháp chế - Thanh tra", "- Văn phòng HĐND - UBND xã"}) {
    INFO(one);
    CHECK(leads(lead("\"" + std::string(one) + "\"")).empty());
  }
}

TEST_CASE("a dash parts names of one kind only") {
  CHECK(leads(lead("Sở Tài chính - Sở Nội vụ")).starts_with("2: "));
  CHECK(leads(lead("Phòng A - B - Phòng C"), "noi_nhan: [Phòng A - B, Phòng C]\n").starts_with("2: "));
  CHECK(leads(lead("Phòng A - B"), "noi_nhan: [Phòng A, B]\n").empty());
  CHECK(leads(lead("Sở Nội vụ - Thường trực Ban Chỉ đạo"), "noi_nhan: [Thường trực Ban Chỉ đạo]\n").empty());
}

TEST_CASE("who leads together leads; who cooperates does not") {
  for (const char* two :
       {"Sở Y tế, đồng chủ trì Sở Nội vụ", "Sở Y tế đồng chủ trì với Sở Nội vụ", "Đồng chủ trì: Sở Y tế, Sở Nội vụ",
        "Sở Y tế và Sở Nội vụ đồng chủ trì; phối hợp: Sở Tư pháp", "Phòng A chủ trì, đồng chủ trì: Phòng B"}) {
    INFO(two);
    CHECK(leads(lead("\"" + std::string(two) + "\"")).starts_with("2: "));
  }
  for (const char* one : {"Sở Y tế (đồng chủ trì)", "Hội đồng chủ trì", "Hội đồng chủ trì, Phòng A",
                          "Sở Y tế chủ trì, phối hợp với Sở Nội vụ", "Sở Y tế phối hợp với Sở Nội vụ"}) {
    INFO(one);
    CHECK(leads(lead("\"" + std::string(one) + "\"")).empty());
  }
}

}  // namespace
}  // namespace rasoat::tests
