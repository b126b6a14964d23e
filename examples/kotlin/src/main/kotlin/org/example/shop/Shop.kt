package org.example.shop

import io.businesscanvas.model.BusinessCanvas
import io.businesscanvas.model.Channel
import io.businesscanvas.model.CustomerSegment
import io.businesscanvas.model.RevenueStream
import io.businesscanvas.model.ValueProposition

/** A shop that repairs bikes. */
fun shop(): BusinessCanvas {
    val commuters = CustomerSegment.of("City commuters")
    val sameDay = ValueProposition.of("Same-day repair").serving(commuters)
    return BusinessCanvas.builder()
        .title("Pedal & Go")
        .add(commuters, sameDay)
        .add(Channel.of("Web shop").reaching(commuters).delivering(sameDay))
        .add(RevenueStream.of("Repair fee").paidBy(commuters).payingFor(sameDay))
        .build()
}

/** The names of those whom each proposition serves. */
fun BusinessCanvas.audiences(): Map<String, List<String>> =
    valuePropositions().associate { value -> value.name() to segmentsServedBy(value).map { it.name() } }
