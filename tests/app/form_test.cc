#include "app/form.h"

#include "plans/reader.h"
#include "tests/support/catch.h"

using namespace rasoat;
using app::Form;
using app::Leave;
using plans::Block;

namespace {

Form form_of(std::string_view text) {
  const plans::ReadResult read = plans::read_yaml(text);
  REQUIRE(read.faults.empty());
  return app::read_form(read.document, read.document.root());
}

std::string merged(std::string_view plan, std::string_view example, Leave leave, std::string note = "") {
  Form into = form_of(plan);
  const app::Models models = app::models_of(into);
  app::merge(into, form_of(example), Block::kPlan, {models, leave, std::move(note)});
  return app::form_text(into);
}

}  // namespace

TEST_CASE("what is written reads back as the same form") {
  const std::string text =
      "a: \"1.10\"\nb:\n  - x: \"[\"\n    y: \"a: b\"\n  - \"# no\"\n  -\n    - \"\"\n    - 'a'\nc: []\nd: {}\n"
      "e: \"two\\nlines \\\"quoted\\\" \\\\\"\nf: \"- g\"\nh: a#b\ni: \"a #b\"\nj: \"trailing:\"\nk: …… (để b/c)\n";
  const std::string once = app::form_text(form_of(text));
  CHECK(app::form_text(form_of(once)) == once);
  const Form form = form_of(once);
  CHECK(form.text_of("a") == "1.10");
  CHECK(form.text_of("e") == "two\nlines \"quoted\" \\");
  CHECK(form.text_of("i") == "a #b");
  CHECK(form.find("b")->parts[0].text_of("y") == "a: b");
  CHECK(form.find("b")->parts[2].parts[0].text.empty());
}

TEST_CASE("an alias to what it stands in ends") {
  const plans::ReadResult read = plans::read_yaml("a: &x [*x]\n");
  CHECK_FALSE(app::form_text(app::read_form(read.document, read.document.root())).empty());
}

TEST_CASE("an element added has what the model has, and what the example says") {
  const std::string text =
      merged("tap_huan: [{ noi_dung: ……, chu_tri: ……, thoi_han: …… }]",
             "tap_huan: { noi_dung: Sở hữu trí tuệ, thoi_han: quý I/2025 }", Leave::kParticulars, "theo ví dụ");
  CHECK(text ==
        "tap_huan:\n  - noi_dung: ……\n    chu_tri: ……\n    thoi_han: ……\n"
        "  # theo ví dụ\n  - noi_dung: Sở hữu trí tuệ\n    chu_tri: ……\n    thoi_han: ……\n");
}

TEST_CASE("an element in its short form is written in full where the model is") {
  CHECK(merged("nhiem_vu: [{ ten: a, cong_viec: [{ noi_dung: ……, chu_tri: …… }] }]", "nhiem_vu: { cong_viec: b }",
               Leave::kNothing)
            .ends_with("      - noi_dung: b\n        chu_tri: ……\n"));
  CHECK(merged("can_cu: [{ so_ky_hieu: …… }]", "can_cu: b", Leave::kNothing).ends_with("  - b\n"));
}

TEST_CASE("work of no task of the guidance is gathered in one group, other work goes to its task’s group") {
  const std::string plan = "nhiem_vu: [{ nhom: II.1, cong_viec: [{ noi_dung: …… }] }]";
  const std::string once = merged(plan, "nhiem_vu: [{ cong_viec: [{ noi_dung: a }] }]", Leave::kNothing);
  const std::string twice = merged(once, "nhiem_vu: [{ cong_viec: [{ noi_dung: b }] }]", Leave::kNothing);
  const Form groups = form_of(merged(twice, "nhiem_vu: { nhom: II.1, cong_viec: [{ noi_dung: c }] }", Leave::kNothing));
  const std::vector<Form>& all = groups.find("nhiem_vu")->parts;
  REQUIRE(all.size() == 2);
  CHECK(all[0].find("cong_viec")->parts.back().text_of("noi_dung") == "c");
  REQUIRE(all[1].find("cong_viec")->parts.size() == 2);
  CHECK(all[1].find("nhom") == nullptr);
}

TEST_CASE("a blank is filled, a text is kept") {
  CHECK(merged("muc_tieu: { tong_quat: …… }", "muc_tieu: { tong_quat: a }", Leave::kNothing) ==
        "muc_tieu:\n  tong_quat: a\n");
  CHECK(merged("muc_tieu: { tong_quat: b }", "muc_tieu: { tong_quat: a }", Leave::kNothing) ==
        "muc_tieu:\n  tong_quat: b\n");
}
