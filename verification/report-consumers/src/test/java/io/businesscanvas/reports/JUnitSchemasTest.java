package io.businesscanvas.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.businesscanvas.check.report.ReportFormat;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reports of hostile files keep to the two schemas of JUnit reports that are in use. */
class JUnitSchemasTest {
    private static final Schema JENKINS = schema("junit-10.xsd");
    private static final Schema SUREFIRE = schema("surefire-test-report.xsd");

    @Test
    void the_report_conforms_to_the_schema_of_jenkins() {
        assertThatNoException().isThrownBy(() -> JENKINS.newValidator().validate(new DOMSource(report())));
    }

    /** Surefire writes a file for each suite. */
    @Test
    void every_suite_conforms_to_the_schema_of_surefire() throws Exception {
        NodeList suites = report().getElementsByTagName("testsuite");
        assertThat(suites.getLength()).isEqualTo(HostileReports.all().size());
        for (int i = 0; i < suites.getLength(); i++) {
            Element suite = (Element) suites.item(i);
            assertThatNoException()
                    .as(suite.getAttribute("name"))
                    .isThrownBy(() -> SUREFIRE.newValidator().validate(new DOMSource(suite)));
        }
    }

    /** Why the file is the class of a case, and its line a part of the text. */
    @ParameterizedTest
    @ValueSource(strings = {"file", "line"})
    void neither_schema_lets_a_case_name_its_location(String attribute) throws Exception {
        Document report = report();
        Element testCase = (Element) report.getElementsByTagName("testcase").item(0);
        testCase.setAttribute(attribute, "1");
        assertThatThrownBy(() -> JENKINS.newValidator().validate(new DOMSource(report)))
                .isInstanceOf(SAXException.class)
                .hasMessageContaining("'" + attribute + "'");
        assertThatThrownBy(() -> SUREFIRE.newValidator().validate(new DOMSource(testCase.getParentNode())))
                .isInstanceOf(SAXException.class)
                .hasMessageContaining("'" + attribute + "'");
    }

    private static Document report() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        return factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(HostileReports.as(ReportFormat.JUNIT))));
    }

    private static Schema schema(String name) {
        try {
            return SchemaFactory.newDefaultInstance().newSchema(JUnitSchemasTest.class.getResource("/xsd/" + name));
        } catch (SAXException e) {
            throw new IllegalStateException(XMLConstants.W3C_XML_SCHEMA_NS_URI, e);
        }
    }
}
