#include "plans/citation.h"

#include <fstream>
#include <string>
#include <vector>

#include "plans/citation_reader.h"
#include "plans/readings.h"
#include "plans/symbol.h"
#include "tests/plans/bound_text.h"
#include "tests/plans/citation_outline.h"
#include "tests/support/catch.h"

namespace rasoat::plans {
namespace {

std::vector<Citation> cited_at(const BoundText& plan, std::string_view path) {
  TextStore store;
  Readings readings(plan.plan(), store);
  return read_citations(plan.plan(), plan.find(path), readings);
}

TEST_CASE("citations are read from every wording of the table") {
  std::ifstream file(RASOAT_SOURCE_DIR "/tests/plans/citation_wordings.txt");
  std::string wording;
  std::size_t rows = 0;
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with('#')) continue;
    if (!line.starts_with("=>")) {
      wording = line;
      continue;
    }
    ++rows;
    INFO(wording);
    const std::string expected = line.size() > 3 ? line.substr(3) : "";
    CHECK(outline_of(read_citations(wording)) == expected);
  }
  CHECK(rows >= 100);
}

// Texts in which nothing can be cited are passed over unread: that must never lose a citation.
TEST_CASE("passing over texts without citations loses none") {
  std::ifstream file(RASOAT_SOURCE_DIR "/tests/plans/citation_wordings.txt");
  std::size_t texts = 0;
  for (std::string line; std::getline(file, line);) {
    // Every piece of up to eight words: with and without symbols, heads without tails, tails without heads.
    std::vector<std::size_t> ends = {0};
    for (std::size_t at = line.find(' '); at != std::string::npos; at = line.find(' ', at + 1)) ends.push_back(at + 1);
    ends.push_back(line.size());
    for (std::size_t i = 0; i + 1 < ends.size(); ++i) {
      for (std::size_t j = i + 1; j < ends.size() && j <= i + 8; ++j) {
        const std::string_view piece = std::string_view(line).substr(ends[i], ends[j] - ends[i]);
        const std::string all = outline_of(CitationReader(piece, Look::kEverything).read());
        if (outline_of(read_citations(piece)) != all) {
          INFO(piece);
          CHECK(outline_of(read_citations(piece)) == all);
        }
        ++texts;
      }
    }
  }
  CHECK(texts > 10'000);
}

TEST_CASE("every part knows its place in the text") {
  const std::string text =
      "Căn cứ Kết\u00A0luận số 69 -\u00A0KL/T.Ư,  ngày 11/01/2024 của Bộ Chính  trị khoá XIII về tiếp tục thực hiện "
      "Nghị quyết số 20-NQ/TW (sau đây gọi tắt là Kết luận 69); nội dung khác";
  const std::vector<Citation> cited = read_citations(text);
  REQUIRE(cited.size() == 2);
  const Citation& one = cited[0];
  for (const CitedText* part : {&one.whole, &one.head, &one.type, &one.symbol_text, &one.date_text, &one.issuer,
                                &one.term_text, &one.title, &one.short_name}) {
    REQUIRE(*part);
    CHECK(text_of(part->where, text) == part->text);
  }
  CHECK(one.head.text == "Kết\u00A0luận số 69 -\u00A0KL/T.Ư");
  CHECK(one.symbol_text.text == "69 -\u00A0KL/T.Ư");
  CHECK(one.date_text.text == "ngày 11/01/2024");
  CHECK(one.issuer.text == "Bộ Chính  trị");
  CHECK(one.term_text.text == "khoá XIII");
  CHECK(one.title.text == "về tiếp tục thực hiện Nghị quyết số 20-NQ/TW");
  CHECK(one.short_name.text == "Kết luận 69");
  CHECK(one.whole.text.starts_with("Kết"));
  CHECK(one.whole.text.ends_with("Kết luận 69)"));
  CHECK(cited[1].parent == 0);
  CHECK(one.whole.where.contains(cited[1].whole.where));
}

TEST_CASE("decomposed text is read as composed text is") {
  const std::string text =
      "Nghi\u0323 quye\u0302\u0301t so\u0302\u0301 20-NQ/TW cu\u0309a Bo\u0323\u0302 Chi\u0301nh tri\u0323";
  const std::vector<Citation> cited = read_citations(text);
  REQUIRE(cited.size() == 1);
  CHECK(cited[0].type_code == "nghi_quyet");
  CHECK(cited[0].issuer.text == "Bo\u0323\u0302 Chi\u0301nh tri\u0323");
}

TEST_CASE("a line end ends a citation only where the sentence ends") {
  CHECK(outline_of(read_citations("Kết luận số 69-KL/TW về tiếp tục thực hiện\nNghị quyết số 20-NQ/TW")) ==
        "ket_luan 69-KL/TW {về tiếp tục thực hiện\nNghị quyết số 20-NQ/TW} | >nghi_quyet 20-NQ/TW");
  CHECK(
      outline_of(read_citations("Kết luận số 69-KL/TW về thực hiện Nghị quyết số 20-NQ/TW\nNghị quyết số 29-NQ/TW")) ==
      "ket_luan 69-KL/TW {về thực hiện Nghị quyết số 20-NQ/TW} | >nghi_quyet 20-NQ/TW | nghi_quyet 29-NQ/TW");
  CHECK(outline_of(read_citations("Kết luận số 69-KL/TW về A\n\nđổi mới")) == "ket_luan 69-KL/TW {về A}");
  CHECK(outline_of(read_citations("Kết luận số 69-KL/TW của Bộ\nChính trị")) == "ket_luan 69-KL/TW [Bộ\nChính trị]");
}

TEST_CASE("the full form of a citation gives the same parts") {
  const BoundText plan(
      "can_cu:\n"
      "  - so_ky_hieu: 20-NQ/TW\n"
      "    loai: nghi_quyet\n"
      "    ngay: 01/11/2012\n"
      "    co_quan: Ban Chấp hành Trung ương Đảng\n"
      "    khoa: XI\n"
      "    hoi_nghi: Hội nghị lần thứ sáu\n"
      "    trich_yeu: về phát triển khoa học và công nghệ\n"
      "    ten_tat: Nghị quyết 20\n"
      "  - { so_ky_hieu: 69-KL/TW, ngay: 31/02/2024, trich_yeu: về thực hiện Nghị quyết số 20-NQ/TW }\n"
      "  - { so_ky_hieu: 20-NQ/TW, co_quan: 'Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XI' }\n"
      "  - { so_ky_hieu: 118-KH/TU, trong_do: [Kết luận số 69-KL/TW, { so_ky_hieu: 20-NQ/TW, ngay: 01/11/2012 }] }\n"
      "  - { loai: nghi_quyet, trich_yeu: 'Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng' }\n"
      "  - { raw: 'Kết luận số 69-KL/TW của Bộ Chính trị', ngay: 11/01/2024 }\n"
      "  - { loai: nghi_quyet, so_ky_hieu: '…' }\n"
      "  - Kết luận số 69-KL/TW và Hướng dẫn số 149-HD/BTGTW\n");
  const auto outline = [&](std::string_view path) { return outline_of(cited_at(plan, path)); };
  CHECK(outline("can_cu[0]") ==
        "nghi_quyet 20-NQ/TW 2012-11-01 [Ban Chấp hành Trung ương Đảng] k11 h6 {về phát triển khoa học và công nghệ} = "
        "Nghị quyết 20");
  CHECK(outline("can_cu[1]") == "69-KL/TW impossible {về thực hiện Nghị quyết số 20-NQ/TW} | >nghi_quyet 20-NQ/TW");
  CHECK(outline("can_cu[2]") == "20-NQ/TW [Ban Chấp hành Trung ương Đảng] k11 h6");
  CHECK(outline("can_cu[3]") == "118-KH/TU | >ket_luan 69-KL/TW | >20-NQ/TW 2012-11-01");
  CHECK(outline("can_cu[4]") ==
        "nghi_quyet congress k13 {Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng}");
  CHECK(outline("can_cu[5]") == "ket_luan 69-KL/TW 2024-01-11 [Bộ Chính trị]");
  CHECK(outline("can_cu[6]") == "");
  CHECK(outline("can_cu[7]") == "ket_luan 69-KL/TW | huong_dan 149-HD/BTGTW");
}

TEST_CASE("parts of a plan lead back to the source") {
  const BoundText plan(
      "can_cu:\n"
      "  - Kết luận số 69-KL/TW của Bộ Chính trị\n"
      "  - \"Kết luận số 69-KL/TW của \\u0042ộ Chính trị\"\n"
      "  - { so_ky_hieu: 20-NQ/TW, khoa: XI }\n");
  const std::string_view source = plan.read().document.source();
  const auto first = cited_at(plan, "can_cu[0]");
  REQUIRE(first.size() == 1);
  CHECK(plan.at(place_in(source, first[0].issuer, {})) == "Bộ Chính trị");
  const auto escaped = cited_at(plan, "can_cu[1]");
  REQUIRE(escaped.size() == 1);
  CHECK(place_in(source, escaped[0].issuer, {1, 2}) == Span{1, 2});
  const auto full = cited_at(plan, "can_cu[2]");
  REQUIRE(full.size() == 1);
  CHECK(full[0].term_text.node == plan.find("can_cu[2].khoa"));
  CHECK(plan.at(place_in(source, full[0].term_text, {})) == "XI");
}

TEST_CASE("terms and plenums are read in words, Roman and Arabic") {
  CHECK(read_term("XI") == 11);
  CHECK(read_term("khóa XIII") == 13);
  CHECK(read_term("khoá 13") == 13);
  CHECK(read_term("XXXIX") == 39);
  CHECK(read_term("XIIII") == 0);
  CHECK(read_term("") == 0);
  CHECK(read_plenum("Hội nghị lần thứ sáu") == 6);
  CHECK(read_plenum("Hội nghị Trung ương 6") == 6);
  CHECK(read_plenum("lần thứ mười một") == 11);
  CHECK(read_plenum("6") == 6);
  CHECK(read_plenum("bất thường") == 0);
}

TEST_CASE("the parts of a symbol") {
  const auto parts = [](std::string_view canonical) {
    const SymbolParts p = parts_of(canonical);
    return std::string(p.number) + " " + std::to_string(p.year) + " " + std::string(p.type) + " " +
           std::string(p.organ) + " " + std::to_string(p.term) + (p.party_form ? " party" : "");
  };
  CHECK(parts("69-KL/TW") == "69 0 KL TW 0 party");
  CHECK(parts("05-KH/ĐU") == "5 0 KH ĐU 0 party");
  CHECK(parts("569/QĐ-TTg") == "569 0 QĐ TTg 0");
  CHECK(parts("30/2020/NĐ-CP") == "30 2020 NĐ CP 0");
  CHECK(parts("93/2025/QH15") == "93 2025  QH 15");
  CHECK(parts("120/2020/UBTVQH14") == "120 2020  UBTVQH 14");
  CHECK(parts("123/SKHCN-VP") == "123 0  SKHCN-VP 0");
  CHECK(parts("05/2015/TTLT-BKHCN-BTC") == "5 2015 TTLT BKHCN-BTC 0");
  CHECK(parts("no symbol") == " 0   0");
}

TEST_CASE("what is irregular in a symbol is told apart") {
  const auto slips = [](const std::string& text) {
    const std::vector<Symbol> found = find_symbols(text);
    REQUIRE(found.size() == 1);
    const SymbolSlips s = slips_of(text, found[0]);
    std::string all;
    if (s.blanks) all += "blanks ";
    if (s.dash) all += "dash ";
    if (s.separators) all += "separators ";
    if (s.letter_case) all += "case ";
    if (s.centre) all += "centre ";
    if (s.look_alike) all += "look-alike ";
    if (s.glued) all += "glued ";
    CHECK(s.any() == !all.empty());
    return all;
  };
  CHECK(slips("69-KL/TW, ngày") == "");
  CHECK(slips("0124/KH-UBND") == "");
  CHECK(slips("149 - HD/BTGTW") == "blanks ");
  CHECK(slips("20–NQ/TW") == "dash ");
  CHECK(slips("51/NQ-TW") == "separators ");
  CHECK(slips("68-NQ-TW") == "separators ");
  CHECK(slips("06-Ctr/TU") == "case ");
  CHECK(slips("20-NQ/TƯ") == "centre ");
  CHECK(slips("234-TB/T.Ư") == "centre ");
  CHECK(slips("30/2020/NĐ-C\u0420") == "look-alike ");
  CHECK(slips("709/Q\u00D0-TTg") == "look-alike ");
  CHECK(slips("118-KH/TUngày") == "glued ");
  CHECK(slips("68/QĐ/BKHCN") == "separators ");
}

TEST_CASE("what is nested in the title of a document that is itself within another keeps its parent") {
  const BoundText plan(
      "can_cu:\n"
      "  - so_ky_hieu: 46-KH/TU\n"
      "    trong_do:\n"
      "      - so_ky_hieu: 12-KH/ĐU\n"
      "        trich_yeu: thực hiện Kết luận số 69-KL/TW về tiếp tục thực hiện Nghị quyết số 20-NQ/TW\n");
  const std::vector<Citation> found = cited_at(plan, "can_cu[0]");
  REQUIRE(found.size() == 4);
  CHECK(found[1].parent == 0);
  CHECK(found[2].symbol == "69-KL/TW");
  CHECK(found[2].parent == 1);
  CHECK(found[3].symbol == "20-NQ/TW");
  CHECK(found[3].parent == 2);
}

TEST_CASE("a second plenum ends a citation, and reading") {
  for (const char* const text : {"Nghị quyết số 20-NQ/TW của Hội nghị Trung ương 6, Hội nghị Trung ương 7",
                                 "Nghị quyết số 20-NQ/TW Hội nghị lần thứ sáu Hội nghị lần thứ bảy"}) {
    const std::vector<Citation> found = read_citations(text);
    REQUIRE_FALSE(found.empty());
    CHECK(found.front().plenum == 6);
  }
  CHECK_FALSE(read_citations("Nghị quyết số 20-NQ/TW Hội nghị lần thứ sáu của của của Hội nghị lần thứ bảy").empty());
  const BoundText plan("can_cu: [{ so_ky_hieu: 20-NQ/TW, co_quan: \"Hội nghị lần thứ sáu; khóa XI\" }]\n");
  CHECK(cited_at(plan, "can_cu[0]").front().plenum == 6);
}

TEST_CASE("no text costs more than its length") {
  for (const std::string_view piece :
       {"Nghị quyết ", "(", "về thực hiện 1-NQ/TW ", "của Bộ, ", "Luật A, b ", "ngày …/ ", "Ban Chỉ đạo về a, ", "số 1",
        "Nghị quyết của Ban và Ban ", "Hội nghị lần thứ ", "\n", "Kết luận 69 (", "khóa ", "gọi tắt là "}) {
    std::string text;
    while (text.size() < 200'000) text += piece;
    INFO(piece);
    CHECK(read_citations(text).size() <= text.size());
  }
  CHECK(read_citations("\xFF\xC3 Nghị quyết \xE1\xBA số 20-NQ/TW của \xE1").size() == 1);
  CHECK(read_citations("").empty());
}

}  // namespace
}  // namespace rasoat::plans
