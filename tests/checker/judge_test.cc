// Subjects, answers for the plan, and where a breach points.
#include "checker/judge.h"

#include "tests/checker/small_pack.h"

namespace rasoat::tests {
namespace {

using Places = std::vector<std::string>;

struct Judged {
  Audit audit;
  Answer answer;
  Places places;
};

Judged judged(const std::string& body, const std::string& plan, const std::string& pack_lines = "") {
  const SmallPack pack({{"quy-tac", rule_text("quy-tac", body)}}, pack_lines);
  Audit audit = pack.check(plan);
  const Answer answer = answer_of(audit, "quy-tac");
  Places places = places_of(audit, "quy-tac");
  return {std::move(audit), answer, std::move(places)};
}

const char* const kWork =
    "nhiem_vu:\n"
    "  - nhom: II.1\n"
    "    cong_viec:\n"
    "      - ma: \"1\"\n"
    "        noi_dung: Một\n"
    "        chu_tri: Sở A\n"
    "      - noi_dung: Hai\n"
    "        viec_con:\n"
    "          - noi_dung: Hai một\n"
    "            thoi_han: …\n";

TEST_CASE("the answer for a plan is put together from its subjects") {
  CHECK(judged("for_each: every work\nwhen: { exists: . }\nrequire: { exists: noi_dung }", kWork).answer ==
        Answer::kHolds);
  CHECK(judged("for_each: every work\nwhen: { exists: . }\nrequire: { exists: chu_tri }", kWork).answer ==
        Answer::kBroken);
  CHECK(judged("for_each: every work\nwhen: { exists: ghi_chu }\nrequire: { exists: chu_tri }", kWork).answer ==
        Answer::kNotApplicable);
  CHECK(judged("for_each: pho_bien\nwhen: { exists: . }\nrequire: { exists: cap }", kWork).answer ==
        Answer::kNotApplicable);
  CHECK(judged("for_each: pho_bien\nwhen: { exists: . }\nrequire: { exists: cap }", "pho_bein: [{ hinh_thuc: A }]\n")
            .answer == Answer::kUndecided);
}

TEST_CASE("subjects are counted: each node, the plan once, covers by its codes") {
  const auto subjects = [](const std::string& body) {
    return ruling_of(judged(body, kWork, "lists: { l: [{ code: II.1, vi: A, en: A }, { code: II.2, vi: B, en: B }] }\n")
                         .audit,
                     "quy-tac")
        .subjects;
  };
  CHECK(subjects("for_each: every work\nwhen: { exists: . }\nrequire: { exists: noi_dung }") == 2);
  CHECK(subjects("for_each: every work or heading\nwhen: { exists: . }\nrequire: { exists: noi_dung }") == 3);
  CHECK(subjects("when: { exists: . }\nrequire: { exists: nhiem_vu }") == 1);
  CHECK(subjects("when: { exists: . }\nrequire: { covers: { list: l, by: every group, match: nhom } }") == 2);
}

TEST_CASE("a breach points at the smallest place") {
  const auto places = [](const std::string& body) { return judged("when: { exists: . }\n" + body, kWork).places; };
  SECTION("missing in an element: its first key") {
    CHECK(places("for_each: every work\nrequire: { exists: chu_tri }") ==
          Places{"nhiem_vu[0].cong_viec[1].viec_con[0]=noi_dung"});
  }
  SECTION("missing in the plan: its first key") {
    CHECK(places("require: { exists: pho_bien }") == Places{"/=nhiem_vu"});
  }
  SECTION("a value at fault: the value") {
    CHECK(places("for_each: every work\nrequire: { not: { placeholder: thoi_han } }") ==
          Places{"nhiem_vu[0].cong_viec[1].viec_con[0].thoi_han=…"});
  }
  SECTION("what should not be there: its key") {
    CHECK(places("for_each: every work\nrequire: { absent: chu_tri }") ==
          Places{"nhiem_vu[0].cong_viec[0].chu_tri=chu_tri"});
  }
  SECTION("at wins") {
    CHECK(places("for_each: every work\nrequire: { exists: thoi_han }\nat: chu_tri") ==
          Places{"nhiem_vu[0].cong_viec[0].chu_tri=Sở A"});
  }
  SECTION("of several ways, the one at a value") {
    CHECK(places("for_each: every work\nrequire: { any: [{ exists: ghi_chu }, { filled: thoi_han }] }") ==
          Places{"nhiem_vu[0].cong_viec[0]=ma", "nhiem_vu[0].cong_viec[1].viec_con[0].thoi_han=…"});
  }
  SECTION("each of several faults") {
    CHECK(places("for_each: every work\nrequire: { none: [{ exists: chu_tri }, { exists: ma }] }") ==
          Places{"nhiem_vu[0].cong_viec[0].ma=ma", "nhiem_vu[0].cong_viec[0].chu_tri=chu_tri"});
  }
}

TEST_CASE("every names the element's own fault, some the whole list") {
  const char* const plan = "pho_bien:\n  - cap: tinh\n  - hinh_thuc: A\n";
  const auto places = [&](const std::string& body) { return judged("when: { exists: . }\n" + body, plan).places; };
  CHECK(places("require: { every: { path: pho_bien, where: { exists: cap } } }") == Places{"pho_bien[1]=hinh_thuc"});
  CHECK(places("require: { some: { path: pho_bien, where: { exists: thoi_han } } }") == Places{"pho_bien=pho_bien"});
  CHECK(places("require: { count: { path: pho_bien, at_least: 3 } }") == Places{"pho_bien=pho_bien"});
}

TEST_CASE("one breach for one cause, however many subjects lead to it") {
  const char* const plan =
      "nhiem_vu:\n  - chu_tri: …\n    cong_viec: [{ noi_dung: A }, { noi_dung: B }, { noi_dung: C }]\n";
  const Judged result = judged("for_each: every work\nwhen: { exists: . }\nrequire: { filled: chu_tri }", plan);
  CHECK(result.places == Places{"nhiem_vu[0].chu_tri=…"});
  const Judged far = judged("for_each: every work\nwhen: { exists: . }\nrequire: { exists: /pho_bien }", plan);
  CHECK(far.places == Places{"/=nhiem_vu"});
}

TEST_CASE("has names all that is missing, has_each each") {
  const std::string plan = "van_ban:\n  dia_danh: A\n";
  const std::string say = "Thiếu {missing}.";
  const auto check = [&](const std::string& require) {
    const SmallPack pack(
        {{"quy-tac", rule_text("quy-tac", "when: { exists: . }\nfor_each: van_ban\nrequire: " + require, say)}});
    Audit audit = pack.check(plan);
    std::vector<std::string> said;
    for (const Finding& finding : audit.findings) said.push_back(finding.say.vi);
    return said;
  };
  CHECK(check("{ has: [loai, trich_yeu, dia_danh, he_thong] }") ==
        Places{"Thiếu loại văn bản, trích yếu và hệ thống."});
  CHECK(check("{ has_each: [loai, dia_danh, he_thong] }") == Places{"Thiếu hệ thống.", "Thiếu loại văn bản."});
}

TEST_CASE("unique points at the later one and names the first") {
  const Judged result = judged("when: { exists: . }\nrequire: { unique: every work or heading.ma }",
                               "nhiem_vu: [{ cong_viec: [{ ma: a }, { ma: b }, { ma: A }] }]\n");
  CHECK(result.places == Places{"nhiem_vu[0].cong_viec[2].ma=A"});
  REQUIRE(result.audit.findings[0].related.size() == 1);
  CHECK(plans::text_of(result.audit.findings[0].related[0].where, result.audit.source->bytes()) == "a");
}

TEST_CASE("an inherited value is not twice the same text") {
  CHECK(judged("when: { exists: . }\nrequire: { unique: every work.san_pham }",
               "nhiem_vu: [{ san_pham: A, cong_viec: [{ noi_dung: a }, { noi_dung: b }] }]\n")
            .answer == Answer::kHolds);
}

TEST_CASE("refers_to suggests the nearest target") {
  const SmallPack pack(
      {{"quy-tac", rule_text("quy-tac",
                             "when: { exists: . }\nrequire: { refers_to: { path: to_chuc_thuc_hien.nhiem_vu, "
                             "targets: [every work or heading.ma] } }",
                             "“{value}”{is_near, select, yes {, gần nhất: {nearest}} other {}}.")}});
  const Audit audit = pack.check(
      "nhiem_vu: [{ cong_viec: [{ ma: viec-mot }] }]\n"
      "to_chuc_thuc_hien: [{ co_quan: A, nhiem_vu: [viec-mot, viec-mto, hoàn toàn khác] }]\n");
  REQUIRE(audit.findings.size() == 2);
  CHECK(audit.findings[0].say.vi == "“viec-mto”, gần nhất: viec-mot.");
  CHECK(audit.findings[1].say.vi == "“hoàn toàn khác”.");
}

TEST_CASE("a day in a rule is told as each language writes it") {
  const SmallPack pack({{"quy-tac", rule_text("quy-tac",
                                              "for_each: every work\nwhen: { exists: thoi_han }\n"
                                              "require: { before: { path: thoi_han, value: 2030-12-31 } }",
                                              "“{value}” không trước {other}.")}});
  const Audit audit = pack.check("nhiem_vu: [{ cong_viec: [{ noi_dung: A, thoi_han: 01/02/2031 }] }]\n");
  REQUIRE(audit.findings.size() == 1);
  CHECK(audit.findings[0].say.vi == "“01/02/2031” không trước 31/12/2030.");
  CHECK(audit.findings[0].say.en == "“01/02/2031” không trước 2030-12-31.");
}

TEST_CASE("covers: a breach for each code, at the node that fails or at the block") {
  const std::string lists = "lists: { l: [{ code: II.1, vi: Một, en: One }, { code: II.2, vi: Hai, en: Two }] }\n";
  const std::string body =
      "when: { exists: . }\nrequire: { covers: { list: l, by: every group, match: nhom, where: { exists: cong_viec } } "
      "}";
  CHECK(judged(body, "nhiem_vu:\n  - nhom: II.1\n", lists).places == Places{"nhiem_vu=nhiem_vu", "nhiem_vu[0]=nhom"});
  CHECK(judged(body, "nhiem_vu:\n  - nhom: [II.2, II.1]\n    cong_viec: A\n", lists).answer == Answer::kHolds);
  CHECK(judged(body, "nhiem_vu:\n  - nhmo: II.1\n    cong_viec: A\n", lists).answer == Answer::kUndecided);
  CHECK(judged(body, "van_ban: { dia_danh: A }\n", lists).places == Places{"/=van_ban", "/=van_ban"});
}

TEST_CASE("names_entry: a breach at the text that is a name, with its code") {
  const SmallPack pack(
      {{"quy-tac", rule_text("quy-tac",
                             "for_each: every group\nwhen: { exists: ten }\n"
                             "require: { not: { names_entry: { path: ten, list: l, other_than: nhom } } }",
                             "“{name}” là {code}.")}},
      "lists: { l: [{ code: II.1, vi: Một, en: One }, { code: II.2, vi: Hai, en: Two }] }\n");
  const Audit audit = pack.check("nhiem_vu:\n  - nhom: II.1\n    ten: Một\n  - nhom: [II.1]\n    ten: Hai\n");
  CHECK(places_of(audit, "quy-tac") == Places{"nhiem_vu[1].ten=Hai"});
  REQUIRE(audit.findings.size() == 1);
  CHECK(audit.findings[0].say.vi == "“Hai” là II.2.");
  CHECK(audit.findings[0].say.en == "“Two” là II.2.");
}

TEST_CASE("covers: what stands for no code may mean one that is missing") {
  const std::string lists =
      "lists: { l: [{ code: II.1, vi: Một, en: One }, { code: II.2, vi: \"Hoàn thiện chính sách, pháp luật\", en: Two "
      "}] "
      "}\n";
  const auto answer = [&](const std::string& code) {
    return judged("when: { exists: . }\nrequire: { covers: { list: l, by: every group, match: nhom } }",
                  "nhiem_vu: [{ nhom: II.1 }, { nhom: " + code + " }]\n", lists)
        .answer;
  };
  for (const char* perhaps : {"2", "02", "II", "Nhiệm vụ 2", "II.2 - Chính sách", "\"II.2: Chính sách\"", "II.5", "I.2",
                              "Hoàn thiện chính sách"})
    CHECK(answer(perhaps) == Answer::kUndecided);
  for (const char* other : {"3", "X", "III.4", "Chuyển đổi số quốc gia", "\"…\""})
    CHECK(answer(other) == Answer::kBroken);
}

TEST_CASE("a fault is the cause, not a breach") {
  SECTION("a misspelt key makes the question undecided") {
    const Judged result = judged("for_each: every work\nwhen: { exists: . }\nrequire: { exists: chu_tri }",
                                 "nhiem_vu: [{ cong_viec: [{ noi_dung: A, chu_tr: B }] }]\n");
    CHECK(result.answer == Answer::kUndecided);
    CHECK(result.places.empty());
    CHECK(places_of(result.audit, "misspelt-key").size() == 1);
  }
  SECTION("but what certainly is broken elsewhere is reported") {
    const Judged result = judged("for_each: every work\nwhen: { exists: . }\nrequire: { exists: chu_tri }",
                                 "nhiem_vu: [{ cong_viec: [{ noi_dung: A, chu_tr: B }, { noi_dung: C }] }]\n");
    CHECK(result.answer == Answer::kBroken);
    CHECK(ruling_of(result.audit, "quy-tac").undecided == 1);
    CHECK(result.places == Places{"nhiem_vu[0].cong_viec[1]=noi_dung"});
  }
  SECTION("an unknown code is not called wrong a second time") {
    const Judged result = judged("when: { exists: . }\nrequire: { one_of: { path: van_ban.loai, values: [ke_hoach] } }",
                                 "van_ban: { loai: xyzxyz }\n");
    CHECK(result.answer == Answer::kUndecided);
    CHECK(places_of(result.audit, "unknown-code").size() == 1);
  }
  SECTION("a broken entry leaves its siblings to be judged") {
    const Judged result = judged("for_each: van_ban\nwhen: { exists: . }\nrequire: { exists: trich_yeu }",
                                 "van_ban:\n  dia_danh: A\n  trich_yeu\n  loai: ke_hoach\n");
    CHECK(result.answer == Answer::kUndecided);
  }
}

TEST_CASE("when: an undecided condition excuses only what would be broken") {
  const std::string body = "for_each: every work\nwhen: { exists: chu_tri }\nrequire: { exists: noi_dung }";
  CHECK(judged(body, "nhiem_vu: [{ cong_viec: [{ noi_dung: A, chu_tr: B }] }]\n").answer == Answer::kHolds);
  CHECK(judged(body, "nhiem_vu: [{ cong_viec: [{ ma: A, chu_tr: B }] }]\n").answer == Answer::kUndecided);
}

}  // namespace
}  // namespace rasoat::tests
