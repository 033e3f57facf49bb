package id.sinergi.dashboard.ui;

import id.sinergi.contribution.ContributionAddress;
import id.sinergi.following.FollowService;
import id.sinergi.origin.OriginAddress;
import id.sinergi.simulation.SimulationAddress;
import id.sinergi.subject.SubjectLinks;
import org.springframework.stereotype.Component;

/** Where the cards of the overview lead. */
@Component
record OverviewLinks(
        SubjectLinks subjects,
        OriginAddress origins,
        ContributionAddress changes,
        SimulationAddress simulations,
        FollowService follows) {}
