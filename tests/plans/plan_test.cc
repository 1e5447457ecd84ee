#include "plans/plan.h"

#include "tests/plans/bound_text.h"
#include "tests/support/catch.h"

namespace rasoat::plans {
namespace {

constexpr const char* kTask = R"(nhiem_vu:
  - nhom: II.1
    chu_tri: Ban Thường vụ
    thoi_han:
    cong_viec:
      - ma: "1.1"
        noi_dung: Tổ chức hội nghị
        chu_tri: Văn phòng
        viec_con:
          - Chuẩn bị tài liệu
          - noi_dung: Mời đại biểu
            phoi_hop: [A, B]
)";

TEST_CASE("children are found by canonical key, absent ones are absent") {
  const BoundText plan(kTask);
  const PlanNode group = plan.find("nhiem_vu[0]");
  REQUIRE(group != kNoPlanNode);
  CHECK(plan->child(group, "nhom") != kNoPlanNode);
  CHECK(plan->child(group, "ten") == kNoPlanNode);
  CHECK(plan->presence(group, "nhom") == Presence::kPresent);
  CHECK(plan->presence(group, "thoi_han") == Presence::kPresent);
  CHECK(plan->presence(group, "ten") == Presence::kAbsent);
  CHECK(plan->child(plan.find("nhiem_vu[0].nhom"), "x") == kNoPlanNode);
  CHECK(plan->child(kNoPlanNode, "nhom") == kNoPlanNode);
  CHECK(plan->presence(kNoPlanNode, "nhom") == Presence::kAbsent);
}

TEST_CASE("paths name every node, implied ones leave no trace") {
  const BoundText plan(kTask);
  CHECK(plan->path(plan->root()) == "/");
  CHECK(plan.text("nhiem_vu[0].cong_viec[0].ma") == "1.1");
  CHECK(plan.text("nhiem_vu[0].cong_viec[0].chu_tri") ==
        "");  // the implied list; its block and text bear the same path
  CHECK(plan.text("nhiem_vu[0].cong_viec[0].viec_con[1].phoi_hop[1]") == "B");
  const PlanNode work = plan.find("nhiem_vu[0].cong_viec[0].viec_con[0]");
  CHECK(plan.plan()[work].kind == PlanKind::kBlock);
  CHECK(plan.plan()[work].text == "Chuẩn bị tài liệu");
}

TEST_CASE("places are the smallest thing to point at") {
  const BoundText plan(kTask);
  CHECK(plan.at(plan->place(plan->root())) == "nhiem_vu");
  CHECK(plan.at(plan->place(plan.find("nhiem_vu[0]"))) == "nhom");
  CHECK(plan.at(plan->place(plan.find("nhiem_vu[0].cong_viec[0].chu_tri"))) == "chu_tri");
  CHECK(plan.at(plan->place(plan.find("nhiem_vu[0].cong_viec[0].viec_con[0]"))) == "Chuẩn bị tài liệu");
  CHECK(plan.at(plan->place(plan.find("nhiem_vu[0].cong_viec[0].viec_con[1].phoi_hop[0]"))) == "A");
}

TEST_CASE("work inherits its lead from the parent work, then the group") {
  const BoundText plan(kTask);
  const auto lead = [&plan](std::string_view path) {
    const PlanNode node = plan->child_or_inherited(plan.find(path), "chu_tri");
    return node == kNoPlanNode ? std::string_view("(none)") : plan.plan()[plan.plan()[node].first_child].text;
  };
  CHECK(lead("nhiem_vu[0].cong_viec[0]") == "Văn phòng");
  CHECK(lead("nhiem_vu[0].cong_viec[0].viec_con[1]") == "Văn phòng");
  CHECK(lead("nhiem_vu[0]") == "Ban Thường vụ");
  const PlanNode child = plan.find("nhiem_vu[0].cong_viec[0].viec_con[1]");
  CHECK(plan->presence_or_inherited(child, "chu_tri") == Presence::kPresent);
  CHECK(plan->presence_or_inherited(child, "san_pham") == Presence::kAbsent);
  CHECK(plan->presence_or_inherited(child, "ma") == Presence::kAbsent);  // an id is nobody's but its own
}

TEST_CASE("a key with nothing after it sets nothing, but is there") {
  const BoundText plan("nhiem_vu:\n  - chu_tri: Văn phòng\n    cong_viec:\n      - noi_dung: a\n        chu_tri:\n");
  const PlanNode work = plan.find("nhiem_vu[0].cong_viec[0]");
  CHECK(plan->presence(work, "chu_tri") == Presence::kPresent);
  CHECK(plan.plan()[plan->child(work, "chu_tri")].kind == PlanKind::kNull);
  CHECK(plan.plan()[plan->child_or_inherited(work, "chu_tri")].kind == PlanKind::kList);
}

TEST_CASE("a misspelt key makes the presence of what it may mean unknown, for heirs too") {
  const BoundText plan("nhiem_vu:\n  - chu_tr: Văn phòng\n    cong_viec:\n      - noi_dung: a\n");
  CHECK(plan->presence(plan.find("nhiem_vu[0]"), "chu_tri") == Presence::kUnknown);
  CHECK(plan->presence(plan.find("nhiem_vu[0]"), "phoi_hop") == Presence::kAbsent);
  const PlanNode work = plan.find("nhiem_vu[0].cong_viec[0]");
  CHECK(plan->presence(work, "chu_tri") == Presence::kAbsent);
  CHECK(plan->presence_or_inherited(work, "chu_tri") == Presence::kUnknown);
  CHECK(plan->child_or_inherited(work, "chu_tri") == kNoPlanNode);
}

TEST_CASE("what could not be read is unknown, not absent") {
  const BoundText plan("van_ban:\n  loai: ke_hoach\n  so_ky_hieu\n  dia_danh: Hà Nội\nmuc_dich: a\n");
  REQUIRE_FALSE(plan.read().faults.empty());
  const PlanNode document = plan.find("van_ban");
  CHECK(plan->presence(document, "so_ky_hieu") == Presence::kUnknown);
  CHECK(plan->presence(document, "dia_danh") == Presence::kPresent);
  CHECK(plan.text("van_ban.dia_danh") == "Hà Nội");
}

TEST_CASE("all within a node stands between it and its end, aliases too") {
  const BoundText plan(
      "muc_dich: &m [a, b]\nnhiem_vu:\n  - cong_viec:\n      - { noi_dung: x, chu_tri: [c, d] }\n      - noi_dung: y\n"
      "yeu_cau: *m\n");
  const Plan& bound = plan.plan();
  for (PlanNode node = 0; node < bound.size(); ++node) {
    for (PlanNode other = 0; other < bound.size(); ++other) {
      bool within = false;
      for (PlanNode up = other; up != kNoPlanNode; up = bound[up].parent) within = within || up == node;
      CHECK((other >= node && other < bound.end_of(node)) == within);
    }
  }
  CHECK(bound.end_of(bound.root()) == bound.size());
}

TEST_CASE("shared is what an alias refers to, with all within") {
  const BoundText plan("muc_dich: &a một\nyeu_cau: *a\nky: &b { chuc_vu: x }\nx_k: [*b, &c y]\nquan_diem: &d hai\n");
  const auto is_shared = [&](const char* path) { return plan->is_shared(plan.plan()[plan.find(path)].value); };
  CHECK(is_shared("muc_dich"));
  CHECK(is_shared("yeu_cau"));
  CHECK(is_shared("ky.chuc_vu"));
  CHECK_FALSE(is_shared("quan_diem"));
}

}  // namespace
}  // namespace rasoat::plans
