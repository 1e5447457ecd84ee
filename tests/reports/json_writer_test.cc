#include "reports/json_writer.h"

#include "tests/support/catch.h"

namespace rasoat::reports {
namespace {

TEST_CASE("values of each kind are written") {
  JsonWriter json;
  json.begin_object();
  json.member("text", "a\"b\\c\n\x01 đ");
  json.member("number", std::uint64_t{18446744073709551615u});
  json.member("truth", true);
  json.key("list");
  json.begin_array();
  json.null();
  json.raw("{\"a\":1}");
  json.truth(false);
  json.end_array();
  json.end_object();
  CHECK(json.take() == R"({"text":"a\"b\\c\n\u0001 đ","number":18446744073709551615,"truth":true,)"
                       R"("list":[null,{"a":1},false]})");
}

TEST_CASE("signs are escaped wherever they stand in a long text, and no text is a text") {
  for (std::size_t before = 0; before < 40; ++before) {
    const std::string plain(before, 'x');
    JsonWriter json;
    json.text(plain + "\"\t" + plain);
    CHECK(json.take() == "\"" + plain + "\\\"\\t" + plain + "\"");
  }
  JsonWriter json;
  json.text({});
  CHECK(json.take() == "\"\"");
}

TEST_CASE("a text that is no UTF-8 is still written as JSON") {
  JsonWriter json;
  json.text("a\xFF\xC3");
  CHECK(json.take() == R"("a\\xFF\\xC3")");
}

TEST_CASE("what was taken is not written again") {
  JsonWriter json;
  json.begin_array();
  json.number(1);
  json.line_end();
  CHECK(json.take() == "[1\n");
  json.number(2);
  json.end_array();
  CHECK(json.take() == ",2]");
}

}  // namespace
}  // namespace rasoat::reports
