package io.businesscanvas.benchmarks;

import java.math.BigDecimal;
import java.util.List;

/** A canvas as plain records, to be filled by data binding. */
record CanvasRecord(
        String businessCanvas,
        String title,
        String variant,
        String language,
        String description,
        List<String> authors,
        String date,
        String version,
        List<String> tags,
        List<Entry> customerSegments,
        List<Entry> valuePropositions,
        List<Entry> channels,
        List<Entry> customerRelationships,
        List<Entry> revenueStreams,
        List<Entry> keyResources,
        List<Entry> keyActivities,
        List<Entry> keyPartners,
        List<Entry> costStructure) {
    /** An entry of any block. */
    record Entry(
            String id,
            String name,
            String description,
            String kind,
            Boolean pays,
            String size,
            List<String> jobs,
            List<String> pains,
            List<String> gains,
            List<String> drivers,
            String priceLevel,
            List<String> benefits,
            List<String> phases,
            String ownership,
            List<String> goals,
            String contact,
            String duration,
            String pricing,
            String frequency,
            Price price,
            Quantity quantity,
            Amount amount,
            BigDecimal share,
            List<String> motivations,
            String scaling,
            List<String> serves,
            List<String> reaches,
            List<String> delivers,
            List<String> engages,
            List<String> paidBy,
            List<String> paysFor,
            List<String> uses,
            List<String> supports,
            List<String> provides,
            List<String> causedBy,
            List<String> tags,
            String status,
            List<String> evidence) {}

    /** An amount of money. */
    record Amount(BigDecimal value, BigDecimal upTo, String currency, String per) {}

    /** What one unit costs. */
    record Price(BigDecimal value, BigDecimal percent, BigDecimal upTo, String currency, String per, String unit) {}

    /** A number of units. */
    record Quantity(BigDecimal value, BigDecimal upTo, String per) {}
}
