#include "reports/xml_writer.h"

#include <pugixml.hpp>

#include "tests/support/catch.h"

namespace rasoat::reports {
namespace {

TEST_CASE("a document is a start tag, elements and an end tag") {
  const std::string text = xml_begin({"all", {{"name", "a & b"}}, "", {}}) +
                           xml_element({"one", {{"n", "1"}}, "", {{"leaf", {}, "x < y", {}}}}) + xml_end("all");
  CHECK(text ==
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<all name=\"a &amp; b\">\n  <one n=\"1\">\n    <leaf>x &lt; "
        "y</leaf>\n  </one>\n</all>\n");
  CHECK(xml_begin({"all", {}, "", {}}) == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<all>\n");
}

TEST_CASE("any bytes give a document that reads back") {
  std::string bytes;
  for (int c = 1; c < 256; ++c) bytes += static_cast<char>(c);
  bytes += "\xEF\xBF\xBF ]]> \xC4\x90 /> \xF0\x9F\x98\x80";
  const std::string text =
      xml_begin({"r", {{"a", bytes}}, "", {}}) + xml_element({"e", {{"a", bytes}}, bytes, {}}) + xml_end("r");
  pugi::xml_document document;
  REQUIRE(document.load_buffer(text.data(), text.size(), pugi::parse_full | pugi::parse_ws_pcdata));
  const std::string_view attribute = document.child("r").child("e").attribute("a").value();
  CHECK(attribute.ends_with("\xEF\xBF\xBD ]]> \xC4\x90 /> \xF0\x9F\x98\x80"));
  CHECK(attribute == document.child("r").attribute("a").value());
  for (const char c : text) CHECK((static_cast<unsigned char>(c) >= 0x20 || c == '\n' || c == '\t' || c == '\r'));
}

}  // namespace
}  // namespace rasoat::reports
