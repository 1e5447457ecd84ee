#include "checker/portfolio/text_sketch.h"

#include <algorithm>
#include <iterator>
#include <vector>

#include "checker/portfolio/own_words.h"
#include "tests/bench/made_plan.h"
#include "tests/support/build_plan.h"
#include "tests/support/catch.h"

using namespace rasoat;
using checker::TextSketch;

namespace {

TextSketch sketch_of(const std::string& text) { return checker::text_sketch_of(tests::BuiltPlan(text).plan()); }

TextSketch sketch_of_work(const std::string& text) {
  return sketch_of("nhiem_vu: [{nhom: II.1, cong_viec: [{noi_dung: '" + text + "'}]}]");
}

std::string made(std::uint64_t seed, std::size_t unit) {
  return bench::written(bench::made_content(seed, {}), bench::made_unit(unit), {.symbol = "12-KH/ĐU", .day = 40});
}

std::size_t shared(const TextSketch& a, const TextSketch& b) {
  std::vector<std::uint32_t> both;
  std::set_intersection(a.runs.begin(), a.runs.end(), b.runs.begin(), b.runs.end(), std::back_inserter(both));
  return both.size();
}

}  // namespace

TEST_CASE("a sketch is small, sorted, and says up to where it holds all") {
  const TextSketch sketch = sketch_of(made(3, 7));
  CHECK(sketch.runs.size() == checker::kSketchRuns);
  CHECK(std::is_sorted(sketch.runs.begin(), sketch.runs.end()));
  CHECK(std::adjacent_find(sketch.runs.begin(), sketch.runs.end()) == sketch.runs.end());
  CHECK(sketch.bound() == sketch.runs.back());
  CHECK(sketch.words > 500);
  CHECK(std::is_sorted(sketch.stretches.begin(), sketch.stretches.end()));
  CHECK(sketch.stretches.size() < sketch.words / 8);

  const TextSketch little = sketch_of_work("mở lớp hướng dẫn ghi nhật ký tưới cho tổ hợp tác");
  CHECK(little.words == 12);
  CHECK(little.runs.size() == 7);
  CHECK(little.bound() == 0xFFFFFFFF);
}

TEST_CASE("of any sixteen stretches in a row the least is kept, and of a shorter text its least; no other") {
  const tests::BuiltPlan built(made(5, 2));
  const checker::OwnWords own = checker::own_words_of(built.plan());
  std::vector<std::vector<std::uint32_t>> texts(own.texts.size());
  checker::each_run_and_stretch(
      own.words, [](std::size_t, std::uint32_t) {},
      [&](std::size_t first, std::uint32_t stretch) { texts[own.words[first].text].push_back(stretch); });
  std::vector<std::uint32_t> expected;
  for (const std::vector<std::uint32_t>& text : texts) {
    const std::size_t window = std::min<std::size_t>(text.size(), 16);
    for (std::size_t first = 0; window > 0 && first + window <= text.size(); ++first)
      expected.push_back(*std::min_element(text.begin() + first, text.begin() + first + window));
  }
  std::sort(expected.begin(), expected.end());
  expected.erase(std::unique(expected.begin(), expected.end()), expected.end());
  REQUIRE(expected.size() < checker::kSketchStretches);
  CHECK(checker::text_sketch_of(built.plan()).stretches == expected);
}

TEST_CASE("the runs kept are the least of all, each once, however often a plan repeats itself") {
  // The second has one work of its own among two thousand that are alike, so few of its runs differ.
  std::string alike =
      "nhiem_vu: [{nhom: II.1, cong_viec: [{noi_dung: 'mở lớp hướng dẫn đo độ mặn của nước cho tổ nuôi tôm'}";
  for (int i = 0; i < 2000; ++i)
    alike += ", {noi_dung: 'lập nhóm thợ sửa máy bơm của ba hợp tác xã và ghi sổ giờ máy'}";
  for (const std::string& text : {made(3, 7), alike + "]}]"}) {
    const tests::BuiltPlan built(text);
    std::vector<std::uint32_t> expected;
    checker::each_run(checker::own_words_of(built.plan()).words,
                      [&](std::size_t, std::uint32_t run) { expected.push_back(run); });
    std::sort(expected.begin(), expected.end());
    expected.erase(std::unique(expected.begin(), expected.end()), expected.end());
    if (expected.size() > checker::kSketchRuns) expected.resize(checker::kSketchRuns);
    CHECK(checker::text_sketch_of(built.plan()).runs == expected);
  }
}

TEST_CASE("names and figures are no one's own words") {
  const TextSketch one =
      sketch_of_work("Mở 12 lớp hướng dẫn ghi nhật ký tưới tại thôn An Khê cho tổ hợp tác trồng chè");
  CHECK(one.runs ==
        sketch_of_work("Mở 9 lớp hướng dẫn ghi nhật ký tưới tại thôn Phú Lộc Thượng cho tổ hợp tác trồng chè").runs);
  CHECK(one.runs !=
        sketch_of_work("Mở 12 lớp hướng dẫn đo độ mặn của nước tại thôn An Khê cho tổ hợp tác nuôi tôm").runs);
}

TEST_CASE("a plan written with another unit's names has nearly the same sketch") {
  CHECK(shared(sketch_of(made(3, 7)), sketch_of(made(3, 13))) > 60);
  CHECK(shared(sketch_of(made(3, 7)), sketch_of(made(4, 7))) < 50);  // the template is in both
}

TEST_CASE("a sentence that was taken over shows in any plan, however much else it says") {
  const std::string sentence =
      "lập nhóm thợ sửa máy bơm của ba hợp tác xã, mở quầy cho mượn đồ nghề và ghi sổ giờ máy chạy từng vụ";
  const TextSketch alone = sketch_of_work(sentence);
  REQUIRE(alone.stretches.size() == 1);
  std::string works;
  for (int i = 0; i < 300; ++i) {
    std::string words;
    for (int word = 0; word < 30; ++word)
      words += std::string(" từ") + static_cast<char>('a' + i % 26) + static_cast<char>('a' + (i / 26 + word * 7) % 26);
    works += "{noi_dung: '" + (i == 150 ? sentence : words) + "'}, ";
  }
  const TextSketch large = sketch_of("nhiem_vu: [{nhom: II.1, cong_viec: [" + works + "]}]");
  CHECK(std::binary_search(large.stretches.begin(), large.stretches.end(), alone.stretches[0]));
  CHECK(sketch_of_work("mở lớp hướng dẫn ghi nhật ký tưới").stretches.empty());
}

TEST_CASE("letter case, tone placement and blanks make no difference") {
  CHECK(sketch_of_work("mở lớp số hoá hồ sơ đất đai, thuỷ lợi cho tổ hợp tác").runs ==
        sketch_of_work("MỞ LỚP SỐ HÓA  HỒ SƠ ĐẤT ĐAI, THỦY LỢI CHO TỔ HỢP TÁC").runs);
}

TEST_CASE("quotations, citations and the frame of a plan are not looked at") {
  CHECK(sketch_of_work("thực hiện “phải được phổ biến đến tất cả các cấp ủy đảng, từng đảng viên”").words == 2);
  CHECK(sketch_of_work("một dấu “ không đóng lại thì chữ sau nó vẫn được đọc").words == 12);
  CHECK(sketch_of("can_cu: [Kết luận số 69-KL/TW về tiếp tục thực hiện nghị quyết]\n"
                  "muc_dich: [nâng cao nhận thức của cấp ủy, tổ chức đảng, cán bộ, đảng viên]\n"
                  "bao_cao: [{tu: các chi bộ, den: đảng ủy, thoi_han: trước ngày 15 tháng 11 hằng năm}]\n"
                  "nhiem_vu: [{cong_viec: [{can_cu: [nghị quyết về phát triển khoa học và công nghệ]}]}]")
            .words == 0);
}

TEST_CASE("what cannot be read as a plan has an empty sketch") {
  CHECK(sketch_of("").runs.empty());
  CHECK(sketch_of("- a\n- b\n").runs.empty());
}
