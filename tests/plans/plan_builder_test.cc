#include "plans/plan_builder.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "tests/plans/bound_text.h"
#include "tests/support/catch.h"

namespace rasoat::plans {
namespace {

using Node = Plan::Node;

Node node_at(const BoundText& plan, std::string_view path) {
  const PlanNode id = plan.find(path);
  INFO(path);
  REQUIRE(id != kNoPlanNode);
  return plan.plan()[id];
}

TEST_CASE("a single value is a list of one where a list is expected") {
  const BoundText plan("huong_dan: 149-HD/BTGTW\nvan_ban:\n  don_vi_cap_tren_truc_tiep: [a, b]\n");
  const Node& list = node_at(plan, "huong_dan");
  CHECK(list.kind == PlanKind::kList);
  CHECK(list.implied);
  CHECK(plan.at(list.value) == "149-HD/BTGTW");
  CHECK(plan.plan()[list.first_child].text == "149-HD/BTGTW");
  CHECK_FALSE(node_at(plan, "van_ban.don_vi_cap_tren_truc_tiep").implied);
  CHECK(node_at(plan, "van_ban.don_vi_cap_tren_truc_tiep[1]").index == 1);
  CHECK(plan.faults() == "");
}

TEST_CASE("a short form is a block whose field holds the text and its place") {
  const BoundText plan(
      "nhiem_vu:\n  - cong_viec:\n      - noi_dung: a\n        thoi_han: quý III/2024\n        chu_tri: { co_quan: Văn "
      "phòng, ca_nhan: B }\n");
  const PlanNode work = plan.find("nhiem_vu[0].cong_viec[0]");
  const Node& deadline = plan.plan()[plan->child(work, "thoi_han")];
  CHECK(deadline.kind == PlanKind::kBlock);
  CHECK(deadline.block == Block::kDeadline);
  CHECK(deadline.implied);
  CHECK(deadline.text == "quý III/2024");
  const Node& raw = plan.plan()[plan->child(plan->child(work, "thoi_han"), "raw")];
  CHECK(raw.kind == PlanKind::kText);
  CHECK(plan.at(raw.value) == "quý III/2024");
  const Node& lead = plan.plan()[plan.plan()[plan->child(work, "chu_tri")].first_child];
  CHECK_FALSE(lead.implied);
  CHECK(lead.text == "Văn phòng");
  CHECK(plan.faults() == "");
}

TEST_CASE("null, empty text, empty list and absence are four things") {
  const BoundText plan("muc_dich:\nyeu_cau: []\nvan_ban:\n  loai:\n  trich_yeu: \"\"\n  dia_danh: ''\n");
  CHECK(node_at(plan, "muc_dich").kind == PlanKind::kNull);
  CHECK_FALSE(node_at(plan, "muc_dich").damaged);
  CHECK(node_at(plan, "yeu_cau").kind == PlanKind::kList);
  CHECK(node_at(plan, "yeu_cau").first_child == kNoPlanNode);
  CHECK(node_at(plan, "van_ban.loai").kind == PlanKind::kNull);
  CHECK(node_at(plan, "van_ban.trich_yeu").kind == PlanKind::kText);
  CHECK(node_at(plan, "van_ban.trich_yeu").text.empty());
  CHECK(plan.find("can_cu") == kNoPlanNode);
  CHECK(plan.faults() == "");
}

TEST_CASE("scalars are text, whatever they look like") {
  const BoundText plan(
      "nhiem_vu:\n  - nhan: 1\n    cong_viec:\n      - ma: 4.10\n        noi_dung: no\n        thoi_han: 6/2025\n      "
      "- ma: 0124\n        noi_dung: null\n");
  CHECK(plan.text("nhiem_vu[0].nhan") == "1");
  CHECK(plan.text("nhiem_vu[0].cong_viec[0].ma") == "4.10");
  CHECK(plan.text("nhiem_vu[0].cong_viec[0].noi_dung") == "no");
  CHECK(plan.text("nhiem_vu[0].cong_viec[1].ma") == "0124");
  CHECK(plan.text("nhiem_vu[0].cong_viec[1].noi_dung") == "null");
  CHECK(plan.faults() == "");
}

TEST_CASE("the wrong shape is a fault, and what stands there is damaged") {
  const BoundText plan(
      "van_ban: Kế hoạch\nky:\n  - a\nmuc_tieu:\n  chi_tieu:\n    - [a, b]\nkhac_phuc:\n  - giai_phap: { a: b "
      "}\npho_bien: [x]\n");
  CHECK(plan.faults() == "wrong-shape@van_ban wrong-shape@ky wrong-shape@a wrong-shape@a wrong-shape@x");
  CHECK(node_at(plan, "van_ban").kind == PlanKind::kNull);
  CHECK(node_at(plan, "van_ban").damaged);
  CHECK(plan->presence(plan.find("van_ban"), "loai") == Presence::kUnknown);
  CHECK(node_at(plan, "muc_tieu.chi_tieu[0]").damaged);
  CHECK(plan.fault_list()[0].args == std::vector<std::pair<std::string, std::string>>{
                                         {"key", "van_ban"}, {"expected", "mapping"}, {"found", "text"}});
  CHECK(plan.fault_list()[1].args[2].second == "list");
}

TEST_CASE("a root that is no mapping is one fault, and everything is unknown") {
  const BoundText list("- a\n- b\n");
  CHECK(list.faults() == "wrong-shape@a");
  CHECK(list->presence(list->root(), "van_ban") == Presence::kUnknown);
  const BoundText nothing("");
  CHECK(nothing.faults() == "");
  CHECK(nothing->size() == 1);
  CHECK(nothing->presence(nothing->root(), "van_ban") == Presence::kUnknown);
}

TEST_CASE("a list of texts fills the short form of a block whose field takes several") {
  const BoundText plan("kinh_phi: [Ngân sách, Xã hội hóa]\nmuc_tieu: Nâng cao năng lực\n");
  CHECK(plan.faults() == "");
  const PlanNode funding = plan.find("kinh_phi");
  CHECK(plan.plan()[plan->child(funding, "nguon")].kind == PlanKind::kList);
  CHECK(plan.plan()[funding].text == "Ngân sách");
  CHECK(node_at(plan, "muc_tieu").text == "Nâng cao năng lực");
}

TEST_CASE("tables keep their rows and cells") {
  const BoundText plan("phu_luc:\n  - so: I\n    cot: [TT, Tên]\n    dong:\n      - [1, Đề tài A]\n      - [2, ]\n");
  CHECK(plan.faults() == "");
  CHECK(plan.text("phu_luc[0].dong[0][1]") == "Đề tài A");
  CHECK(plan.text("phu_luc[0].cot[0]") == "TT");
  CHECK(plan.text("phu_luc[0].dong[1][0]") == "2");
}

TEST_CASE("a period may be written in short, each year at its place") {
  using Case = std::pair<std::string_view, std::string_view>;
  const auto [written, parts] = GENERATE(values<Case>({
      {"2025 - 2030", "2025 2030 -"},
      {"2024-2030", "2024 2030 -"},
      {"giai đoạn 2025 – 2030", "2025 2030 -"},
      {"'từ năm 2025 đến năm 2030'", "2025 2030 -"},
      {"2025 - 2030, tầm nhìn đến năm 2045", "2025 2030 2045"},
      {"đến năm 2030, tầm nhìn đến năm 2045", "- 2030 2045"},
  }));
  const BoundText plan("van_ban:\n  thoi_ky: " + std::string(written) + "\n");
  INFO(written);
  CHECK(plan.faults() == "");
  const auto part = [&plan](std::string_view key) {
    const PlanNode node = plan->child(plan.find("van_ban.thoi_ky"), key);
    return node == kNoPlanNode ? std::string("-") : std::string(plan.at(plan.plan()[node].value));
  };
  CHECK(part("tu") + " " + part("den") + " " + part("tam_nhin") == parts);
}

TEST_CASE("several references in one text are a list, each at its place") {
  using Case = std::pair<std::string_view, std::string_view>;
  const auto [written, parts] = GENERATE(values<Case>({
      {"II.4, II.5", "II.4 II.5"},
      {"II.4; II.5 và II.6", "II.4 II.5 II.6"},
      {"'II.4,II.5'", "II.4 II.5"},
  }));
  const BoundText plan("nhiem_vu:\n  - nhom: " + std::string(written) + "\n    ten: A\n");
  INFO(written);
  CHECK(plan.faults() == "");
  std::string found;
  for (PlanNode at = node_at(plan, "nhiem_vu[0].nhom").first_child; at != kNoPlanNode; at = plan.plan()[at].next) {
    CHECK(plan.at(plan.plan()[at].value) == plan.plan()[at].text);
    CHECK(plan.plan()[at].index == static_cast<std::uint32_t>(std::ranges::count(found, ' ')));
    found.append(plan.plan()[at].text).append(" ");
  }
  CHECK(found == std::string(parts) + " ");
  CHECK(plan.text("nhiem_vu[0].ten") == "A");
  const BoundText guidances("huong_dan: 149-HD/BTGTW, 12-HD/BTGTW\nmuc_tieu: B\n");
  CHECK(guidances.text("huong_dan[1]") == "12-HD/BTGTW");
  CHECK(guidances.text("muc_tieu") == "B");
}

TEST_CASE("a reference with a comma or a word of its own is one") {
  for (const std::string written :
       {"II.4 – Lãnh đạo, chỉ đạo", "Chỉ tiêu 1, chỉ tiêu 2", "II.4,", "khoa học và công nghệ"}) {
    const BoundText plan("nhiem_vu:\n  - nhom: " + written + "\n");
    const Node list = node_at(plan, "nhiem_vu[0].nhom");
    CHECK(list.implied);
    CHECK(plan.plan()[list.first_child].text == written);
    CHECK(plan.plan()[list.first_child].next == kNoPlanNode);
  }
}

TEST_CASE("what is no period in short is a wrong shape") {
  for (const char* written : {"5 năm", "2030", "2024, 2025, 2030", "05/2025 - 12/2030", "nhiệm kỳ"}) {
    INFO(written);
    CHECK_FALSE(BoundText("van_ban:\n  thoi_ky: " + std::string(written) + "\n").faults().empty());
  }
}

TEST_CASE("a recipient's purpose is told from its name, each at its place") {
  const BoundText plan(
      "noi_nhan:\n  - Thành ủy (để b/c),\n  - Bộ Xây dựng (b/c)\n  - \"Lưu: VT, ĐTQH (Tùng)\"\n  - { ten: A, muc_dich: "
      "để biết }\n  - Sở A\n  - Sở B (bc)\n  - Sở C (b/cáo)\n  - Sở D (b.c)\n");
  CHECK(plan.faults() == "");
  const auto part = [&plan](PlanNode recipient, std::string_view key) {
    const PlanNode node = plan->child(recipient, key);
    return node == kNoPlanNode
               ? std::string("-")
               : std::string(plan.plan()[node].text) + "=" + std::string(plan.at(plan.plan()[node].value));
  };
  const PlanNode first = plan.find("noi_nhan[0]");
  CHECK(part(first, "ten") == "Thành ủy=Thành ủy");
  CHECK(part(first, "muc_dich") == "để b/c=để b/c");
  CHECK(plan.plan()[first].text == "Thành ủy");
  CHECK(part(plan.find("noi_nhan[1]"), "muc_dich") == "b/c=b/c");
  CHECK(part(plan.find("noi_nhan[2]"), "muc_dich") == "-");
  CHECK(plan.plan()[plan.find("noi_nhan[2]")].text == "Lưu: VT, ĐTQH (Tùng)");
  CHECK(part(plan.find("noi_nhan[3]"), "muc_dich") == "để biết=để biết");
  CHECK(part(plan.find("noi_nhan[4]"), "ten") == "Sở A=Sở A");
  CHECK(part(plan.find("noi_nhan[5]"), "muc_dich") == "bc=bc");
  CHECK(part(plan.find("noi_nhan[6]"), "muc_dich") == "b/cáo=b/cáo");
  CHECK(part(plan.find("noi_nhan[7]"), "muc_dich") == "b.c=b.c");
}

TEST_CASE("decoded text outlives binding, verbatim text is the source's") {
  const BoundText plan("van_ban:\n  trich_yeu: >-\n    Thực hiện\n    Kết luận\n  dia_danh: \"Hà \\u004eội\"\n");
  CHECK(plan.text("van_ban.trich_yeu") == "Thực hiện Kết luận");
  CHECK(plan.text("van_ban.dia_danh") == "Hà Nội");
}

TEST_CASE("aliases are followed, each place on its own") {
  const BoundText plan(
      "nhiem_vu:\n  - cong_viec:\n      - noi_dung: a\n        chu_tri: &vp Văn phòng\n      - noi_dung: b\n        "
      "chu_tri: *vp\n");
  CHECK(plan.faults() == "");
  const Node& lead = plan.plan()[plan->child(plan.find("nhiem_vu[0].cong_viec[1]"), "chu_tri")];
  CHECK(plan.plan()[lead.first_child].text == "Văn phòng");
}

TEST_CASE("an alias bomb costs a bounded number of nodes") {
  std::string bomb = "x_a: &a [z, z, z, z, z, z, z, z, z]\n";
  for (char c = 'b'; c <= 'i'; ++c) {
    const std::string before(1, static_cast<char>(c - 1));
    bomb += std::string("x_") + c + ": &" + c + " [";
    for (int i = 0; i < 9; ++i) bomb += (i > 0 ? ", *" : "*") + before;
    bomb += "]\n";
  }
  bomb += "phu_luc: [ { dong: *i } ]\n";
  const BoundText plan(bomb);
  CHECK(plan->size() < 1'500'000);
  const bool told = plan.faults().starts_with("alias-expansion") || !plan.read().faults.empty();
  CHECK(told);
}

// Whatever way a text and a key are kept: as written, in quotes, decoded, part of a longer text, as the short form of a
// block or of a list in it.
TEST_CASE("each text is what was written, and each place is where") {
  const BoundText plan(
      "\"van_ban\":\n"
      "  Trích yếu: Thực hiện\n"
      "  dia_danh: 'Hà Nội'\n"
      "  co_quan_ban_hanh: \"Ban\\tA\"\n"
      "muc_dich:\n"
      "  - >-\n"
      "    một\n"
      "    hai\n"
      "  - { noi_dung: [ba, bốn] }\n"
      "  - ''\n"
      "  - '  '\n"
      "noi_nhan:\n"
      "  - Đảng ủy (để b/c)\n"
      "  - \"Văn\\x20phòng (để biết)\"\n"
      "  - '   '\n");
  struct Expected {
    std::string path, under, text, value, key;
    bool blank = false;
  };
  const std::vector<Expected> all = {
      {"muc_dich[1].noi_dung[1]", "", "bốn", "bốn", ""},
      {"van_ban", "trich_yeu", "Thực hiện", "Thực hiện", "Trích yếu"},
      {"van_ban", "dia_danh", "Hà Nội", "'Hà Nội'", "dia_danh"},
      {"van_ban", "co_quan_ban_hanh", "Ban\tA", "\"Ban\\tA\"", "co_quan_ban_hanh"},
      {"muc_dich[0]", "", "một hai", ">-\n    một\n    hai", ""},
      {"muc_dich[0]", "noi_dung", "", ">-\n    một\n    hai", "", true},
      {"muc_dich[1]", "", "ba", "{ noi_dung: [ba, bốn] }", ""},
      {"muc_dich[2]", "", "", "''", "", true},
      {"muc_dich[3]", "", "  ", "'  '", "", true},
      {"noi_nhan[0]", "", "Đảng ủy", "Đảng ủy (để b/c)", ""},
      {"noi_nhan[0]", "ten", "Đảng ủy", "Đảng ủy", ""},
      {"noi_nhan[0]", "muc_dich", "để b/c", "để b/c", ""},
      {"noi_nhan[1]", "ten", "Văn phòng", "\"Văn\\x20phòng (để biết)\"", ""},
      {"noi_nhan[1]", "muc_dich", "để biết", "\"Văn\\x20phòng (để biết)\"", ""},
      {"noi_nhan[2]", "ten", "   ", "   ", "", true},
  };
  for (const Expected& one : all) {
    CAPTURE(one.path, one.under);
    PlanNode id = plan.find(one.path);
    if (!one.under.empty()) id = plan->child(id, one.under);
    REQUIRE(id != kNoPlanNode);
    const Node node = plan.plan()[id];
    CHECK(node.text == one.text);
    CHECK(plan.at(node.value) == one.value);
    CHECK(plan.at(node.key) == one.key);
    CHECK(node.blank == one.blank);
  }
  CHECK(plan.at(node_at(plan, "van_ban").key) == "\"van_ban\"");
}

TEST_CASE("a long text is decoded once for all aliases that lead to it") {
  std::string text = "x_a: &a \"" + std::string(10'000, 'a') + "\\n\"\nhuong_dan: [";
  for (int i = 0; i < 500; ++i) text += i > 0 ? ", *a" : "*a";
  const BoundText plan(text + "]\n");
  const PlanNode list = plan->child(plan->root(), "huong_dan");
  const PlanNode first = plan.plan()[list].first_child;
  const PlanNode last = static_cast<PlanNode>(plan->size() - 1);
  CHECK(plan.plan()[last].index == 499);
  CHECK(plan.plan()[last].text.size() == 10'001);
  CHECK(plan.plan()[first].text.data() == plan.plan()[last].text.data());
}

TEST_CASE("a broken entry damages its block only") {
  const BoundText plan("van_ban:\n  loai: ke_hoach\n  @x\nky:\n  ho_ten: A\n");
  REQUIRE_FALSE(plan.read().faults.empty());
  CHECK(node_at(plan, "van_ban").damaged);
  CHECK_FALSE(node_at(plan, "ky").damaged);
  CHECK(plan.text("ky.ho_ten") == "A");
}

TEST_CASE("part of a document binds as a plan, as in a rule's example") {
  const std::string text = "examples:\n  - holds: { muc_dich: a }\n";
  const ReadResult read = read_yaml(text);
  const Document& doc = read.document;
  const NodeId element = doc.first_child(doc.next(doc.first_child(doc.root())));
  const Bound bound = bind_plan(doc, doc.next(doc.first_child(element)));
  CHECK(bound.faults.empty());
  CHECK(bound.plan.presence(bound.plan.root(), "muc_dich") == Presence::kPresent);
}

TEST_CASE("nodes stand in pre-order with their parents before them") {
  const BoundText plan("van_ban: { loai: ke_hoach, thoi_ky: { tu: 2024, den: 2030 } }\nmuc_dich: [a, b]\n");
  for (PlanNode id = 1; id < plan->size(); ++id) {
    CHECK(plan.plan()[id].parent < id);
    CHECK(plan.plan()[id].field != nullptr);
  }
}

TEST_CASE("the sample plans bind without a fault, but for their twins with mistakes") {
  const std::filesystem::path folder = std::filesystem::path(RASOAT_SOURCE_DIR) / "plans" / "samples";
  std::size_t sound = 0;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    const std::string name = entry.path().filename().string();
    if (!name.ends_with(".yaml") || name.ends_with(".loi.yaml")) continue;
    std::stringstream text;
    text << std::ifstream(entry.path()).rdbuf();
    const BoundText plan(text.str());
    INFO(name);
    CHECK(plan.read().faults.empty());
    CHECK(std::ranges::all_of(plan.fault_list(), [](const Fault& fault) {  // one is written in people's own words
      return fault.code == FaultCode::kNonCanonicalKey || fault.code == FaultCode::kNonCanonicalCode;
    }));
    CHECK_FALSE(plan.plan()[0].damaged);
    ++sound;
  }
  CHECK(sound > 3);
}

}  // namespace
}  // namespace rasoat::plans
