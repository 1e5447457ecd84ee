#include "rules/registry/registry.h"

#include <string>

#include "plans/citation.h"
#include "plans/symbol_codes.h"
#include "plans/text.h"
#include "rules/registry/identity.h"
#include "rules/registry/names.h"
#include "tests/support/catch.h"

namespace rasoat::rules {
namespace {

const Registry& embedded() {
  static const LoadedRegistry loaded = load_registry({});
  for (const RuleError& error : loaded.errors)
    UNSCOPED_INFO(error.file << ":" << error.line << ":" << error.column << ": " << error.what.en << error.help.en);
  REQUIRE(loaded.registry != nullptr);
  return *loaded.registry;
}

// "69-KL/TW@2024-01-11", "several a b", "unknown a"; then each contradiction: "date!11/01/2024", "?" where not sure.
std::string identified(std::string_view text, std::size_t which = 0) {
  const std::vector<plans::Citation> cited = plans::read_citations(text);
  REQUIRE(cited.size() > which);
  const Identity identity = embedded().identify(cited[which]);
  std::string said;
  if (identity.meant != nullptr) {
    said = identity.meant->key;
  } else {
    said = identity.outcome == IdentityOutcome::kSeveral ? "several" : "unknown";
    for (const Document* one : identity.candidates) said += " " + one->key;
  }
  constexpr std::string_view kFields[] = {"symbol", "type", "date", "issuer", "term", "plenum"};
  for (const Contradiction& one : identity.contradictions) {
    said.append(" ").append(kFields[static_cast<std::size_t>(one.field)]);
    said.append(is_sure(one.confidence) ? "!" : "?").append(one.expected);
  }
  return said;
}

TEST_CASE("the embedded registry loads and is not empty") {
  const Registry& registry = embedded();
  CHECK(registry.documents().size() >= 55);
  CHECK(registry.bodies().size() >= 60);
  CHECK(registry.digest().size() == 16);
  CHECK(registry.lexicon("historical").size() > 5);
  CHECK(registry.lexicon("no such").empty());
}

TEST_CASE("a citation is identified as a tuple") {
  CHECK(identified("Kết luận số 69-KL/TW, ngày 11/01/2024 của Bộ Chính trị") == "69-KL/TW@2024-01-11");
  CHECK(identified("Nghị quyết số 29-NQ/TW ngày 17/11/2022") == "29-NQ/TW@2022-11-17");
  CHECK(identified("Nghị quyết số 29-NQ/TW ngày 04/11/2013 của Ban Chấp hành Trung ương Đảng khóa XI") ==
        "29-NQ/TW@2013-11-04");
  CHECK(identified("Nghị quyết số 29-NQ/TW") == "several 29-NQ/TW@2013-11-04 29-NQ/TW@2022-11-17");
  CHECK(identified("Nghị quyết số 29-NQ/TW của Ban Chấp hành Trung ương Đảng khóa XIII") == "29-NQ/TW@2022-11-17");
  CHECK(identified("Nghị quyết số 29-NQ/TW về tiếp tục đẩy mạnh công nghiệp hóa, hiện đại hóa đất nước đến năm 2030") ==
        "29-NQ/TW@2022-11-17");
  CHECK(identified("Nghị quyết số 71-NQ/TW của Bộ Chính trị") == "71-NQ/TW@2025-08-22");
  CHECK(identified("Nghị quyết số 71/NQ-CP của Chính phủ") == "71/NQ-CP@2025-04-01");
  CHECK(identified("Quyết định số 1569/QĐ-TTg") == "unknown");
  CHECK(identified("Kết luận số 169-KL/TW ngày 20/6/2025") == "unknown");
  CHECK(identified("Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng") ==
        "Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng");
  CHECK(identified("Luật Khoa học, công nghệ và đổi mới sáng tạo năm 2025") == "93/2025/QH15@2025-06-27");
  CHECK(identified("Luật số 93/2025/QH15 của Quốc hội") == "93/2025/QH15@2025-06-27");
  CHECK(identified("Nghị quyết Trung ương 8 khóa XI") == "29-NQ/TW@2013-11-04");
  CHECK(identified("Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XX") == "unknown");
  CHECK(identified("Kết luận 69 được phổ biến") == "69-KL/TW@2024-01-11");
  CHECK(identified("5-HD/VPTW") == identified("05-HD/VPTW"));
}

TEST_CASE("what a citation says wrongly is told, and how surely") {
  CHECK(identified("Kết luận số 69-KL/TW, ngày 10/01/2024 của Bộ Chính trị") == "69-KL/TW@2024-01-11 date!11/01/2024");
  CHECK(identified("Kết luận số 69-KL/TW, ngày 11/01/2024 của Ban Bí thư") ==
        "69-KL/TW@2024-01-11 issuer!Bộ Chính trị");
  CHECK(identified("Nghị quyết số 69-KL/TW, ngày 11/01/2024") == "69-KL/TW@2024-01-11 type!kết luận");
  CHECK(identified("Hướng dẫn số 149-HD/BTGTW ngày 25/3/2024 của Bộ Chính trị") ==
        "149-HD/BTGTW@2024-03-25 issuer!Ban Tuyên giáo Trung ương");
  CHECK(identified("Nghị quyết số 20-NQ/TW ngày 01/11/2012 của Ban Chấp hành Trung ương Đảng khóa XIII") ==
        "20-NQ/TW@2012-11-01 term!XI");
  CHECK(identified(
            "Nghị quyết số 29-NQ/TW ngày 17/11/2022 của Hội nghị lần thứ tám Ban Chấp hành Trung ương khóa XIII") ==
        "29-NQ/TW@2022-11-17 plenum!6");
  // Title and term say which one is meant; the date is that of another of its number.
  CHECK(
      identified("Nghị quyết số 29-NQ/TW, ngày 04/11/2013 của Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa "
                 "XIII về tiếp tục đẩy mạnh công nghiệp hóa, hiện đại hóa đất nước đến năm 2030, tầm nhìn đến năm "
                 "2045") == "29-NQ/TW@2022-11-17 date!17/11/2022");
  CHECK(identified("Đề án 06") == "06/QĐ-TTg@2022-01-06");
  // The term says which one is meant; the date is another's term.
  CHECK(identified("Nghị quyết số 20-NQ/TW ngày 01/11/2022 của Ban Chấp hành Trung ương Đảng khóa XI") ==
        "20-NQ/TW@2012-11-01 date!01/11/2012");
  // The title does.
  CHECK(identified(
            "Kết luận số 69-KL/TW ngày 11/01/2014 của Bộ Chính trị về tiếp tục thực hiện Nghị quyết số 20-NQ/TW") ==
        "69-KL/TW@2024-01-11 date!11/01/2024");
  // A title that is only recalled says it less surely.
  CHECK(
      identified("Nghị quyết số 71-NQ/TW ngày 22/8/2005 của Bộ Chính trị về đột phá phát triển giáo dục và đào tạo") ==
      "71-NQ/TW@2025-08-22 date?22/8/2025");
  // So does the numbering of the term, also that of another central body of the Party.
  CHECK(identified("Hướng dẫn số 149-HD/BTGTW ngày 26/3/2024 của Ban Tuyên giáo Trung ương") ==
        "149-HD/BTGTW@2024-03-25 date!25/3/2024");
  // The numbering of the year does.
  CHECK(identified("Quyết định số 569/QĐ-TTg ngày 11/4/2022 của Thủ tướng Chính phủ") ==
        "569/QĐ-TTg@2022-05-11 date!11/5/2022");
}

TEST_CASE("a symbol that is a slip of the document’s of that day") {
  const auto meant_69 = [](std::string_view text) { return identified(text) == "69-KL/TW@2024-01-11 symbol!69-KL/TW"; };
  CHECK(meant_69("Kết luận số 96-KL/TW, ngày 11/01/2024"));
  CHECK(meant_69("Kết luận số 169-KL/TW, ngày 11/01/2024"));
  CHECK(meant_69("Kết luận số 669-KL/TW, ngày 11/01/2024"));
  CHECK(meant_69("Kết luận số 69-NQ/TW, ngày 11/01/2024"));
  CHECK(meant_69("Nghị quyết số 69-NQ/TW, ngày 11/01/2024 về tiếp tục thực hiện Nghị quyết số 20-NQ/TW"));
  CHECK(meant_69("Kết luận số 69-KL/TU, ngày 11/01/2024 của Bộ Chính trị"));
  CHECK(meant_69("Kết luận số 69-KL/TU, ngày 11/01/2024 về tiếp tục thực hiện Nghị quyết số 20-NQ/TW"));
  CHECK(identified("Hướng dẫn số 14-HD/BTGTW, ngày 25/3/2024") == "149-HD/BTGTW@2024-03-25 symbol!149-HD/BTGTW");
  CHECK(identified("Kết luận số 69-NQ/TW, ngày 11/01/2024 của Ban Bí thư") ==
        "69-KL/TW@2024-01-11 symbol!69-KL/TW issuer!Bộ Chính trị");
  for (const std::string_view other :
       {"Kết luận số 96-KL/TW, ngày 12/01/2024", "Kết luận số 96-KL/TW, tháng 01/2024", "Kết luận số 96-KL/TW",
        "Kết luận số 68-KL/TW, ngày 11/01/2024", "Kết luận số 6-KL/TW, ngày 11/01/2024",
        "Nghị quyết số 69-NQ/TW, ngày 11/01/2024", "Kết luận số 69-KL/TU, ngày 11/01/2024 của Tỉnh ủy",
        "Kết luận số 69-KL/TU, ngày 11/01/2024 của Tỉnh ủy về tiếp tục thực hiện Nghị quyết số 20-NQ/TW",
        "Kết luận số 69-KL/TU, ngày 11/01/2024", "Nghị quyết số 21-NQ/TW, ngày 25/10/2017"}) {
    INFO(other);
    CHECK(identified(other) == "unknown");
  }
}

TEST_CASE("nothing is called wrong that may be another document") {
  // Another term, another year: numbers recur.
  CHECK(identified("Kết luận số 69-KL/TW ngày 05/3/2019 của Ban Bí thư") == "unknown 69-KL/TW@2024-01-11");
  CHECK(identified("Quyết định số 569/QĐ-TTg ngày 11/5/2021 của Thủ tướng Chính phủ") ==
        "unknown 569/QĐ-TTg@2022-05-11");
  // No date, another issuer: not sure.
  CHECK(identified("Kết luận số 69-KL/TW của Ban Bí thư") == "69-KL/TW@2024-01-11 issuer?Bộ Chính trị");
  CHECK(identified("Kế hoạch số 02-KH/BCĐTW ngày 20/6/2025") == "unknown 02-KH/BCĐTW@2025-06-19");
  CHECK(identified("Hướng dẫn số 149-HD/BTGTW ngày 26/3/2020") == "unknown 149-HD/BTGTW@2024-03-25");
  // "Tiếp tục thực hiện Nghị quyết số …" begins many a title: the number within tells them apart.
  const std::string of_2019 =
      "Kết luận số 50-KL/TW, ngày 28/02/2023 của Bộ Chính trị về tiếp tục thực hiện Nghị quyết ";
  CHECK(identified(of_2019 + "số 18-NQ/TW") == "unknown 50-KL/TW@2019-05-30");
  CHECK(identified(of_2019 + "số 18") == "unknown 50-KL/TW@2019-05-30");
  CHECK(identified(of_2019 + "số 20-NQ/TW").starts_with("50-KL/TW@2019-05-30 date!30/5/2019"));
  // Each type has numbers of its own.
  CHECK(identified("Quyết định số 66-QĐ/TW ngày 10/3/2017 của Ban Bí thư") == "unknown 66-QĐ/TW@2017-02-06");
  CHECK(identified("Quy định số 66-QĐ/TW ngày 10/3/2017 của Ban Bí thư") == "66-QĐ/TW@2017-02-06 date!06/02/2017");
  // Issuers that name no one body, or are not known.
  CHECK(identified("Kết luận số 69-KL/TW ngày 11/01/2024 của Trung ương") == "69-KL/TW@2024-01-11");
  CHECK(identified("Kết luận số 69-KL/TW ngày 11/01/2024 của Bộ Chính trị, Ban Bí thư") == "69-KL/TW@2024-01-11");
  CHECK(identified("Nghị quyết số 20-NQ/TW ngày 01/11/2012 của BCH Trung ương Đảng khóa XI") == "20-NQ/TW@2012-11-01");
  // Recalled facts.
  CHECK(identified("Hướng dẫn số 05-HD/VPTW ngày 12/01/2026 của Văn phòng Trung ương Đảng") ==
        "unknown 05-HD/VPTW@2026-05-27");
  CHECK(identified("Nghị quyết số 20-NQ/TW ngày 25/10/2017 của Bộ Chính trị") ==
        "20-NQ/TW@2017-10-25 issuer?Ban Chấp hành Trung ương Đảng");
}

TEST_CASE("a document is read at a date") {
  const auto validity = [](std::string_view key, Date at) {
    const Document* document = embedded().document_by_key(key);
    REQUIRE(document != nullptr);
    return embedded().standing(*document, at);
  };
  CHECK(validity("69-KL/TW@2024-01-11", {2024, 5, 1}).validity == Validity::kInForce);
  CHECK(validity("69-KL/TW@2024-01-11", {2024, 1, 10}).validity == Validity::kNotIssued);
  CHECK(validity("93/2025/QH15@2025-06-27", {2025, 8, 1}).validity == Validity::kNotInForce);
  CHECK(validity("93/2025/QH15@2025-06-27", {2025, 10, 1}).validity == Validity::kInForce);
  CHECK(validity("66-QĐ/TW@2017-02-06", {2026, 1, 8}).validity == Validity::kInForce);
  const Standing replaced = validity("66-QĐ/TW@2017-02-06", {2026, 1, 9});
  CHECK(replaced.validity == Validity::kReplaced);
  REQUIRE(replaced.by != nullptr);
  CHECK(replaced.by->symbol == "399-QĐ/TW");
  CHECK(is_sure(replaced.confidence));
  // A law is replaced from the day on which the new one is in force, not when that is passed.
  CHECK(validity("29/2013/QH13@2013-06-18", {2025, 9, 30}).validity == Validity::kInForce);
  const Standing law = validity("29/2013/QH13@2013-06-18", {2025, 10, 1});
  CHECK(law.validity == Validity::kReplaced);
  CHECK(law.since == Date{2025, 10, 1});
  const Standing twice = validity("77/2015/QH13@2015-06-19", {2025, 12, 22});
  CHECK(twice.since == Date{2025, 3, 1});
  REQUIRE(twice.by != nullptr);
  CHECK(twice.by->symbol == "72/2025/QH15");
  const Standing doubtful = validity("36-HD/VPTW@2018-04-03", {2026, 11, 1});
  CHECK(doubtful.validity == Validity::kReplaced);
  CHECK_FALSE(is_sure(doubtful.confidence));
}

TEST_CASE("bodies live and end, and are known by many names") {
  const auto life = [](std::string_view name, Date at) {
    const BodyAnswer answer = embedded().body(name, at);
    std::string said;
    switch (answer.life) {
      case Life::kUnknown:
        return std::string("unknown");
      case Life::kAlive:
        said = "alive";
        break;
      case Life::kEnded:
        said = "ended";
        break;
      case Life::kNotYet:
        said = "not yet";
    }
    for (const Body* next : answer.successors) said += " " + next->name;
    return said + (is_sure(answer.confidence) ? "" : "?");
  };
  CHECK(life("Ban Tuyên giáo Trung ương", {2024, 3, 25}) == "alive");
  CHECK(life("Ban Tuyên giáo Trung ương", {2025, 2, 3}) == "ended Ban Tuyên giáo và Dân vận Trung ương");
  CHECK(life("BTGTW", {2026, 1, 1}) == "ended Ban Tuyên giáo và Dân vận Trung ương");
  CHECK(life("Ban Tuyên giáo và Dân vận Trung ương", {2024, 12, 31}) == "not yet");
  CHECK(life("Ban Tuyên giáo Tỉnh uỷ Nam Định", {2025, 6, 1}) == "ended Ban Tuyên giáo và Dân vận Tỉnh ủy");
  CHECK(life("Ban Tuyên giáo Đảng ủy Trường", {2025, 6, 1}) == "unknown");
  CHECK(life("Ban Tuyên giáo Trung ương Đoàn", {2025, 6, 1}) == "unknown");
  CHECK(life("Sở TT&TT", {2025, 3, 1}) == "ended Sở Khoa học và Công nghệ");
  CHECK(life("Sở Thông tin và Truyền thông tỉnh Bắc Ninh", {2025, 2, 28}) == "alive");
  CHECK(life("Bộ trưởng Bộ Thông tin và Truyền thông", {2025, 3, 1}) == "ended Bộ Khoa học và Công nghệ");
  CHECK(life("Bộ Kế hoạch và Đầu tư", {2025, 3, 1}) == "ended Bộ Tài chính?");
  CHECK(life("các huyện ủy", {2025, 7, 1}) == "ended");
  CHECK(life("Huyện ủy Gia Lâm", {2025, 6, 30}) == "alive");
  CHECK(life("UBND huyện Gia Lâm", {2025, 7, 1}) == "ended");
  CHECK(life("UBND tỉnh", {2025, 7, 1}) == "alive");
  CHECK(life("Ban cán sự đảng Bộ Công Thương", {2025, 7, 1}) == "ended");
  CHECK(life("Phòng Tổ chức - Hành chính", {2025, 7, 1}) == "unknown");
  CHECK(life("", {2025, 7, 1}) == "unknown");
}

TEST_CASE("there are 63 provinces until 30/6/2025 and 34 after") {
  const Registry& registry = embedded();
  const auto alive = [&](Date at) {
    return std::ranges::count_if(
        registry.places(), [&](const auto& place) { return registry.place(place->name, at).life == Life::kAlive; });
  };
  CHECK(alive({2024, 6, 1}) == 63);
  CHECK(alive({2025, 6, 30}) == 63);
  CHECK(alive({2025, 7, 1}) == 34);
  const PlaceAnswer ended = registry.place("tỉnh Bắc Giang", {2025, 11, 20});
  CHECK(ended.life == Life::kEnded);
  REQUIRE(ended.now != nullptr);
  CHECK(ended.now->name == "Bắc Ninh");
  CHECK(registry.place("Bắc Ninh", {2024, 1, 1}).life == Life::kAlive);
  CHECK(registry.place("TP. Hồ Chí Minh", {2024, 1, 1}).place != nullptr);
  CHECK(registry.place("Thừa Thiên Huế", {2025, 7, 1}).now->name == "Huế");
  CHECK(registry.place("Cẩm Khê", {2025, 7, 1}).life == Life::kUnknown);
}

TEST_CASE("provinces are found in prose, and words that only sound like them are not") {
  const auto places = [](std::string_view text) {
    std::string all;
    for (const PlaceMention& one : embedded().places_in(text)) {
      CHECK(!plans::text_of(one.where, text).empty());
      all += (all.empty() ? "" : ", ") + one.place->name + (one.introduced ? "" : "?");
    }
    return all;
  };
  CHECK(places("trên địa bàn tỉnh Đồng Tháp, thành phố Hồ Chí Minh và Bắc Ninh") ==
        "Đồng Tháp, Hồ Chí Minh, Bắc Ninh?");
  CHECK(places("Tỉnh ủy Bà Rịa - Vũng Tàu; TP. Cần Thơ") == "Bà Rịa - Vũng Tàu, Cần Thơ");
  CHECK(places("vì hòa bình, ổn định; thái bình; hải dương học") == "");
  CHECK(places("tỉnh Thừa Thiên Huế") == "Thừa Thiên Huế");
  CHECK(places("tỉnh Quảng, Nam bộ") == "");
  CHECK(places("“Bắc Ninh” (tỉnh Huế)…Cà Mau • Hà Nội") == "Bắc Ninh?, Huế, Cà Mau?, Hà Nội?");
  CHECK(places("Ba\u0306\u0301c Ninh \xE1\xBA Hà") == "Bắc Ninh?");
  CHECK(places("") == "");
}

TEST_CASE("the codes of the registry are those that symbols are read by") {
  for (const auto& type : embedded().types()) {
    INFO(type->code);
    CHECK(plans::known_type(plans::fold(type->code)) == type->code);
  }
  for (const auto& organ : embedded().organs()) {
    if (organ->code == "ĐĐQH15" || organ->code == "TGV") continue;  // a term's number; not alone in a symbol
    INFO(organ->code);
    const plans::OrganCode known = plans::known_organ(plans::fold(organ->code));
    CHECK(known.code == organ->code);
    CHECK((known.issuer == plans::Issuer::kParty) == (organ->system == "dang"));
  }
  CHECK(embedded().type_fits("69-KL/TW", "ket_luan") == true);
  CHECK(embedded().type_fits("69-KL/TW", "nghi_quyet") == false);
  CHECK(embedded().type_fits("66-QĐ/TW", "quy_dinh") == true);
  CHECK_FALSE(embedded().type_fits("93/2025/QH15", "luat").has_value());
  CHECK_FALSE(embedded().type_fits("69-KL/TW", "").has_value());
}

TEST_CASE("every name of the registry leads to its own entry") {
  const Registry& registry = embedded();
  for (const auto& body : registry.bodies()) {
    INFO(body->name);
    CHECK(registry.find_body(body->name) == body.get());
    for (const std::string& alias : body->aliases) {
      INFO(alias);
      CHECK(registry.find_body(alias) == body.get());
    }
  }
  for (const auto& document : registry.documents()) {
    INFO(document->key);
    CHECK(registry.document_by_key(document->key) == document.get());
    CHECK_FALSE(document->origin.empty());
    CHECK((document->symbol.empty() || !document->types.empty()));
  }
}

TEST_CASE("a recalled fact gives nothing that an error may rest on") {
  const Fact<int> recalled(5, Confidence::kRecalled);
  CHECK(recalled.sure() == nullptr);
  REQUIRE(recalled.hint() != nullptr);
  CHECK(*recalled.hint() == 5);
  CHECK(Fact<int>().hint() == nullptr);
  CHECK(at_most(Confidence::kRecalled, Severity::kError) == Severity::kInfo);
  CHECK(at_most(Confidence::kSecondary, Severity::kError) == Severity::kError);
  CHECK(roman(13) == "XIII");
}

}  // namespace
}  // namespace rasoat::rules
