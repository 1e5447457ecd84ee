#include "checker/portfolio/plan_comparison.h"

#include "tests/support/catch.h"

using namespace rasoat;
using checker::Comparison;
using checker::KnownWording;
using checker::PlanText;

namespace {

PlanText text_of(const std::string& works) {
  return PlanText(std::make_shared<const plans::SourceFile>(
      plans::SourceFile::from_text("plan.yaml", "rasoat: 1\nnhiem_vu:\n  - cong_viec:\n" + works)));
}

const std::string kTea = "      - noi_dung: mở lớp hướng dẫn ghi nhật ký tưới chè tại thôn An Khê cho tổ hợp tác\n";
const std::string kTeaElsewhere =
    "      - noi_dung: mở lớp hướng dẫn ghi nhật ký tưới chè tại thôn Phú Lộc cho tổ hợp tác\n";
const std::string kShrimp = "      - noi_dung: đo độ mặn của nước sông mỗi tuần rồi nhắn tin cho hộ nuôi tôm\n";
const std::string kSchool = "      - noi_dung: dựng góc thí nghiệm ở thư viện trường để học sinh tự lắp mạch điện\n";

}  // namespace

TEST_CASE("the passage that two plans share is shown side by side, as each wrote it") {
  const PlanText a = text_of(kShrimp + kTea);
  const PlanText b = text_of(kTeaElsewhere + kSchool);
  const Comparison comparison = checker::compare(a, b, {});
  const auto passages = checker::longest_passages(a, b, comparison, 3);
  REQUIRE(passages.size() == 1);
  CHECK(passages[0].path_a == "nhiem_vu[0].cong_viec[1].noi_dung");
  CHECK(passages[0].path_b == "nhiem_vu[0].cong_viec[0].noi_dung");
  CHECK(passages[0].line_a == 5);
  CHECK(passages[0].line_b == 4);
  CHECK(passages[0].text_a == "mở lớp hướng dẫn ghi nhật ký tưới chè tại thôn An Khê cho tổ hợp tác");
  CHECK(passages[0].text_b == "mở lớp hướng dẫn ghi nhật ký tưới chè tại thôn Phú Lộc cho tổ hợp tác");
  CHECK(comparison.copied == 15);
  CHECK(comparison.percent() == 50);
  CHECK(comparison.texts == 2);
  CHECK(comparison.touched == 1);
}

TEST_CASE("a passage is shown from the first word of its sentence, or from its midst with a sign of that") {
  const auto shown = [](const std::string& one, const std::string& other) {
    const PlanText a = text_of("      - noi_dung: \"" + one + "\"\n");
    const PlanText b = text_of("      - noi_dung: \"" + other + "\"\n");
    return checker::longest_passages(a, b, checker::compare(a, b, {}), 1).at(0).text_a;
  };
  const std::string rest = "lớp hướng dẫn ghi nhật ký tưới chè tại thôn cho tổ hợp tác";
  CHECK(shown("Mở " + rest, "Dạy " + rest) == "Mở " + rest);
  CHECK(shown("Họp thôn. Mở " + rest, "Dạy " + rest) == "Mở " + rest);
  CHECK(shown("Nhà trường sẽ mở " + rest, "dạy " + rest) == "…" + rest);
  CHECK(shown("Giúp xã Mỹ " + rest, "dạy " + rest) == "…" + rest);
}

TEST_CASE("the share is that of the shorter plan, whichever comes first") {
  const PlanText longer = text_of(kTea + kShrimp + kSchool);
  const PlanText shorter = text_of(kTeaElsewhere);
  const Comparison comparison = checker::compare(longer, shorter, {});
  CHECK_FALSE(comparison.a_is_shorter);
  CHECK(comparison.percent() == 100);
  CHECK(checker::compare(shorter, longer, {}).percent() == 100);
  CHECK(checker::compare_first(longer, shorter, {}).percent() < 40);
  const auto passages = checker::longest_passages(longer, shorter, comparison, 3);
  REQUIRE(passages.size() == 1);
  CHECK(passages[0].text_b.find("Phú Lộc") != std::string::npos);
}

TEST_CASE("a word changed, left out or put in does not end a passage") {
  const PlanText a = text_of("      - noi_dung: đo độ mặn của nước sông mỗi tuần rồi nhắn tin cho hộ nuôi tôm\n");
  const PlanText b = text_of("      - noi_dung: đo độ mặn của dòng sông mỗi tuần một lần rồi nhắn cho hộ nuôi tôm\n");
  const Comparison comparison = checker::compare(a, b, {});
  CHECK(comparison.passages.size() == 1);
  CHECK(comparison.copied == 11);
}

TEST_CASE("known wording counts for nothing, in neither plan") {
  KnownWording known;
  known.add(text_of(kTea).own().words);
  known.settle();
  const Comparison comparison = checker::compare(text_of(kTea + kShrimp), text_of(kTeaElsewhere + kSchool), known);
  CHECK(comparison.copied == 0);
  CHECK(comparison.passages.empty());
  CHECK(comparison.own < 20);
}

TEST_CASE("a few common words are no passage") {
  const Comparison comparison =
      checker::compare(text_of("      - noi_dung: mở lớp hướng dẫn ghi chép cho bà con trồng chè\n"),
                       text_of("      - noi_dung: mở lớp hướng dẫn lái máy cày trên đất dốc\n"), {});
  CHECK(comparison.copied == 0);
}

TEST_CASE("a long passage is cut where a word ends") {
  std::string words;
  for (int i = 0; i < 60; ++i) words += " nghiệm" + std::string(static_cast<std::size_t>(i % 5), 'o');
  const PlanText a = text_of("      - noi_dung:" + words + "\n");
  const auto passages = checker::longest_passages(a, a, checker::compare(a, a, {}), 1);
  REQUIRE(passages.size() == 1);
  CHECK(passages[0].text_a.size() < 260);
  CHECK(passages[0].text_a.ends_with("…"));
}

TEST_CASE("comparing plans of one word over and over ends") {
  std::string words;
  for (int i = 0; i < 20000; ++i) words += " và";
  const PlanText a = text_of("      - noi_dung:" + words + "\n");
  CHECK(checker::compare(a, a, {}).percent() == 100);
}
