#include "rules/native/plan_bodies.h"

#include "tests/support/build_plan.h"
#include "tests/support/catch.h"

namespace rasoat::tests {
namespace {

using rules::PlanBodies;

struct Read {
  explicit Read(const std::string& text) : built(text), readings(built.plan(), texts), bodies(built.plan(), readings) {}

  [[nodiscard]] PlanBodies::Listed under(std::string_view path) const { return bodies.under(built.at(path)); }
  // "Sở Y tế | Công an tỉnh"
  [[nodiscard]] std::string names(std::string_view path) const {
    std::string all;
    for (const rules::BodyMention& one : under(path).named) all.append(all.empty() ? "" : " | ").append(one.name->text);
    return all;
  }

  BuiltPlan built;
  plans::TextStore texts;
  plans::Readings readings;
  PlanBodies bodies;
};

TEST_CASE("each field has its own bodies, persons and placeholders left out") {
  const Read read(
      "nhiem_vu:\n"
      "  - chu_tri: [\" Sở Y tế; \", { co_quan: Công an tỉnh, ca_nhan: Ông A }, { ca_nhan: Bà B }, \"……\"]\n"
      "    cong_viec:\n"
      "      - { noi_dung: A, chu_tri: UBND xã, phoi_hop: [Sở Y tế, Hội Nông dân] }\n"
      "noi_nhan: [Như trên, \"Sở Y tế (để b/c)\"]\n");
  CHECK(read.names("nhiem_vu[0].chu_tri") == "Sở Y tế | Công an tỉnh");
  CHECK(read.names("nhiem_vu[0].cong_viec[0].chu_tri") == "UBND xã");
  CHECK(read.names("nhiem_vu[0].cong_viec[0].phoi_hop") == "Sở Y tế | Hội Nông dân");
  CHECK(read.names("noi_nhan") == "Như trên | Sở Y tế");
  CHECK(read.bodies.under(plans::kNoPlanNode).named.empty());
  CHECK_FALSE(read.bodies.damaged());
}

TEST_CASE("what an assignment says besides is no part of a body's name") {
  for (const auto& [written, named] : {std::pair{"Giao Ban Xây dựng Đảng tham mưu", "Ban Xây dựng Đảng"},
                                       {"giao Đảng ủy xã chủ trì, phối hợp với UBND xã", "Đảng ủy xã"},
                                       {"Giao Ủy ban nhân dân xã", "Ủy ban nhân dân xã"},
                                       {"Sở Y tế chủ trì", "Sở Y tế"},
                                       {"Phòng Tham mưu", "Phòng Tham mưu"},
                                       {"Ban Xây dựng Đảng tham mưu", "Ban Xây dựng Đảng tham mưu"},
                                       {"Đơn vị chủ trì: Sở Y tế", "Đơn vị chủ trì: Sở Y tế"},
                                       {"Giao thông vận tải tỉnh", "Giao thông vận tải tỉnh"}}) {
    const Read read(std::string("nhiem_vu: [{ chu_tri: [\"") + written + "\"] }]\n");
    CHECK(read.names("nhiem_vu[0].chu_tri") == named);
  }
}

TEST_CASE("a body is pointed at where it is named") {
  const Read read("nhiem_vu: [{ chu_tri: [Sở Y tế, { ca_nhan: Ông A, co_quan: Công an tỉnh }] }]\n");
  const auto listed = read.under("nhiem_vu[0].chu_tri");
  REQUIRE(listed.named.size() == 2);
  CHECK(read.built.word(listed.named[0].where) == "Sở Y tế");
  CHECK(read.built.word(listed.named[1].where) == "Công an tỉnh");
  CHECK(read.built.plan().path(listed.named[1].node) == "nhiem_vu[0].chu_tri[1]");
}

TEST_CASE("a wording is read once, with all that is asked of it") {
  const Read read(
      "nhiem_vu: [{ chu_tri: VP UBND, cong_viec: [{ noi_dung: A, chu_tri: VP UBND, phoi_hop: [Các sở, Đ/c Bí thư] }] "
      "}]\n"
      "noi_nhan: [VP UBND]\n");
  REQUIRE(read.bodies.names().size() == 3);
  const rules::BodyName& office = read.bodies.names()[0];
  CHECK(office.folded == "vp ubnd");
  CHECK(office.full == "văn phòng ủy ban nhân dân");
  CHECK(office.recipient);
  CHECK_FALSE(office.group);
  CHECK(read.bodies.names()[1].group);
  CHECK(read.bodies.names()[2].person);
  CHECK(read.under("noi_nhan").named[0].name == &office);
  CHECK(read.under("nhiem_vu[0].cong_viec[0].chu_tri").named[0].name == &office);
}

TEST_CASE("what could not be read is told of the field and of the plan") {
  const Read read("nhiem_vu: [{ chu_tri: [Sở Y tế, [Sở Nội vụ]], phoi_hop: [Sở Nội vụ] }]\n");
  CHECK(read.under("nhiem_vu[0].chu_tri").damaged);
  CHECK(read.names("nhiem_vu[0].chu_tri") == "Sở Y tế");
  CHECK_FALSE(read.under("nhiem_vu[0].phoi_hop").damaged);
}

TEST_CASE("the issuer is written out") {
  CHECK(Read("van_ban: { co_quan_ban_hanh: UBND tỉnh }\n").bodies.issuer() == "ủy ban nhân dân tỉnh");
  CHECK(Read("nhiem_vu: []\n").bodies.issuer().empty());
}

TEST_CASE("a name with a letter of another alphabet is the one that it looks like") {
  const Read read("nhiem_vu: [{ chu_tri: Sở \u0421ông Thương }]\n");
  REQUIRE(read.under("nhiem_vu[0].chu_tri").named.size() == 1);
  CHECK(read.under("nhiem_vu[0].chu_tri").named[0].name->full == "sở công thương");
}

}  // namespace
}  // namespace rasoat::tests
