package vn.thidua.demo;

import java.util.List;
import java.util.SplittableRandom;
import vn.thidua.bloc.BlocOfYear;

/**
 * A bloc in a year that numbers are made up for. The same bloc and year give the same numbers.
 *
 * @param spared units of the demo accounts, which still have their part to do where the stage is to be tried
 */
record DemoBloc(String code, BlocOfYear bloc, DemoStage stage, List<Long> spared) {

    long id() {
        return bloc.blocId();
    }

    int year() {
        return bloc.year();
    }

    boolean isFinished() {
        return stage == DemoStage.FINISHED;
    }

    /** Whether the person at the demo account still has to act for that unit. */
    boolean spares(long unitId) {
        return stage == DemoStage.TO_TRY && spared.contains(unitId);
    }

    long seed() {
        return code.hashCode() * 31L + year();
    }

    SplittableRandom random() {
        return new SplittableRandom(seed());
    }
}
